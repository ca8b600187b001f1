/** Every part of the screens, rendered once: labels bound, names present, no style attribute, no word of its own. */
import { readdirSync, readFileSync } from "node:fs";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { markShapes } from "./mark-shapes.tsx";
import { specimens } from "./ui-specimens.tsx";

const all = Object.entries(specimens).map(([name, node]) => ({ name, html: renderToStaticMarkup(node) }));

function attributes(html: string, name: string): string[] {
  return [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, "g"))].map((match) => match[1] ?? "");
}

/** What a reader sees or hears: text between tags, and attributes that are read aloud or shown. */
function readable(html: string): string[] {
  const spoken = ["aria-label", "placeholder", "title", "alt", "data-over", "data-none", "data-one", "data-other"];
  const text = html.replace(/<[^>]*>/g, " ");
  return [text, ...spoken.flatMap((name) => attributes(html, name))]
    .flatMap((part) => part.split(/\s+/))
    .filter(Boolean);
}

describe.each(all)("$name", ({ html }) => {
  test("Rakel's browser refuses inline styles, so there are none", () => {
    expect(html).not.toMatch(/\sstyle=/);
    expect(html).not.toMatch(/\son[a-z]+="/);
  });

  test("has no word of its own: every word came in as a prop", () => {
    expect(readable(html).filter((word) => !/^(w\d\S*|w&lt;b&gt;|[\d:]+|[×/jxa])$/.test(word))).toEqual([]);
  });

  test("every field Cem can fill has a label, and every reference leads somewhere", () => {
    const ids = attributes(html, "id");
    expect(new Set(ids).size).toBe(ids.length);
    const labelled = attributes(html, "for");
    for (const [tag] of html.matchAll(/<(?:input|select|textarea)\b[^>]*>/g)) {
      if (tag.includes('type="hidden"')) continue;
      expect(labelled).toContain(attributes(tag, "id")[0]);
    }
    const pointers = ["for", "aria-describedby", "aria-labelledby", "popovertarget"];
    const targets = pointers.flatMap((name) => attributes(html, name)).flatMap((value) => value.split(" "));
    expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
  });

  test("a drawing is either silent or has a name", () => {
    for (const [tag] of html.matchAll(/<svg\b[^>]*>/g)) {
      expect(tag).toMatch(/aria-hidden="true"|role="img" aria-label="[^"]+"/);
    }
  });

  test("every head of a table says what it heads", () => {
    for (const [tag] of html.matchAll(/<th\b[^>]*>/g)) expect(tag).toMatch(/scope="(col|row|rowgroup)"/);
  });

  test("a mark that is used has a shape", () => {
    for (const mark of html.matchAll(/href="#mk-([^"]+)"/g)) expect(Object.keys(markShapes)).toContain(mark[1]);
  });
});

test("no component is forgotten here", () => {
  const files = readdirSync(import.meta.dirname).filter((file) => /^[A-Z]\w*\.tsx$/.test(file));
  const source = ["ui", "part"]
    .map((kind) => readFileSync(`${import.meta.dirname}/${kind}-specimens.tsx`, "utf8"))
    .join();
  const used = files.filter((file) => source.includes(`./${file}`));
  // HiddenFields and Switch are drawn inside the staff frame.
  expect(files.filter((file) => !used.includes(file))).toEqual(["HiddenFields.tsx", "Switch.tsx"]);
});

test("a field with an error says so to a screen reader, hint first", () => {
  const html = all.find((one) => one.name === "TextField")?.html ?? "";
  expect(html).toContain('aria-describedby="phone-hint phone-error"');
  expect(html).toContain('aria-invalid="true"');
});

test("nothing in a letter is read as markup", () => {
  const html = all.find((one) => one.name === "LetterText")?.html ?? "";
  expect(html).toContain("w&lt;b&gt;");
});

test("five thousand people are still a small figure", () => {
  expect(all.find((one) => one.name === "Dots")?.html.length).toBeLessThan(6000);
});
