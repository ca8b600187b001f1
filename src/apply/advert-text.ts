// An advert's plain text as paragraphs, headings and lists, and as html for machines that want it. Pure.
import { type Html, html } from "../platform/http/html.ts";

export type Block = { kind: "text" | "heading"; text: string } | { kind: "list"; items: string[] };

const item = /^\s*[-•*–]\s+/u;

function blockOf(lines: readonly string[]): Block[] {
  const blocks: Block[] = [];
  for (const line of lines) {
    const last = blocks.at(-1);
    if (item.test(line)) {
      const text = line.replace(item, "");
      if (last?.kind === "list") last.items.push(text);
      else blocks.push({ kind: "list", items: [text] });
    } else if (last?.kind === "text") last.text += `\n${line}`;
    else blocks.push({ kind: "text", text: line });
  }
  return blocks;
}

/** A short line of its own without a full stop, with more after it, is a heading. */
const isHeading = (block: Block, more: boolean): boolean =>
  more && block.kind === "text" && block.text.length <= 60 && !/[.!?:;,\n]/u.test(block.text);

/** Paragraphs are parted by an empty line; lines that begin with `-` are a list. */
export function blocksOf(text: string): Block[] {
  const found = text.split(/\n{2,}/).flatMap((part) => blockOf(part.split("\n").filter((line) => line.trim() !== "")));
  return found.map((block, at) =>
    isHeading(block, at < found.length - 1) && block.kind === "text" ? { ...block, kind: "heading" } : block,
  );
}

const lines = (text: string): Html[] =>
  text.split("\n").map((line, at) => (at === 0 ? html`${line}` : html`<br>${line}`));

/** The same as html, every word of it escaped. */
export function htmlOf(blocks: readonly Block[]): Html {
  return html`${blocks.map((block) => {
    if (block.kind === "list") return html`<ul>${block.items.map((one) => html`<li>${one}</li>`)}</ul>`;
    return block.kind === "heading" ? html`<h2>${block.text}</h2>` : html`<p>${lines(block.text)}</p>`;
  })}`;
}
