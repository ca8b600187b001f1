// The process in which a stranger's file is opened: no network, no writing, no children; bytes come in, one JSON line goes out.
import { fileTypeFromBuffer } from "file-type";
import { getDocumentProxy } from "unpdf";
import { type FileKind, type FileText, maxText } from "./kinds.ts";
import { plainText } from "./plain-text.ts";
import { officeText, Unreadable } from "./zipped-text.ts";

async function pdfText(bytes: Uint8Array): Promise<string> {
  const pdf = await getDocumentProxy(bytes, { verbosity: 0, stopAtErrors: false });
  let text = "";
  for (let number = 1; number <= pdf.numPages && text.length <= maxText; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    for (const item of items) if ("str" in item) text += item.hasEOL ? `${item.str}\n` : item.str;
    text += "\n";
  }
  return text;
}

/** What the bytes themselves say. A PDF may have up to 1,024 bytes before its head (ISO 32000-1, annex H). */
async function agrees(bytes: Uint8Array, kind: FileKind): Promise<boolean> {
  if (kind === "txt") return (await fileTypeFromBuffer(bytes)) === undefined;
  if (kind === "pdf") return new TextDecoder("latin1").decode(bytes.subarray(0, 1024)).includes("%PDF-");
  const found = (await fileTypeFromBuffer(bytes))?.ext;
  return found === kind || found === "zip";
}

async function read(bytes: Uint8Array, kind: FileKind): Promise<FileText> {
  if (!(await agrees(bytes, kind))) return { ok: false, why: "disagree" };
  const whole = kind === "pdf" ? await pdfText(bytes) : kind === "txt" ? plainText(bytes) : officeText(bytes, kind);
  const text = whole
    .replaceAll("\u0000", "")
    .replace(/\r\n?/g, "\n")
    .replace(/[ \t]+\n/g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim()
    .toWellFormed();
  return { ok: true, kind, text: text.slice(0, maxText).toWellFormed(), cut: text.length > maxText };
}

function faultOf(fault: unknown): FileText {
  if (fault instanceof Unreadable) return { ok: false, why: fault.why };
  const locked = fault instanceof Error && fault.name === "PasswordException";
  return { ok: false, why: locked ? "locked" : "broken" };
}

const chunks: Uint8Array[] = [];
for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
const said = await read(new Uint8Array(Buffer.concat(chunks)), process.argv[2] as FileKind).catch(faultOf);
// What a damaged document left waiting must not keep the process.
process.stdout.write(JSON.stringify(said), () => process.exit(0));
