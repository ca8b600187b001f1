// The machine's part of a bounce (RFC 3464): a block of fields for each recipient, wherever in the mail they stand.
import { addressIn } from "./parts.ts";

export type StatusBlock = { recipient: string; action: string; status: string; text: string };

const FIELD =
  /^(final-recipient|original-recipient|x-actual-recipient|action|status|diagnostic-code|remote-mta|reporting-mta|arrival-date|last-attempt-date|will-retry-until|x-display-name|original-envelope-id|x-supplementary-info|x-postfix-[\w-]+|received-from-mta|dsn-gateway|final-log-id|x-notes-[\w-]+)\s?:\s?(.*)$/i;

/** Blocks with a recipient in a text. A block ends at an empty line; a line that begins with a blank continues its field. */
export function statusBlocks(text: string): StatusBlock[] {
  const blocks: StatusBlock[] = [];
  let fields = new Map<string, string>();
  let last = "";
  const close = (): void => {
    const block = blockOf(fields);
    if (block) blocks.push(block);
    fields = new Map();
    last = "";
  };
  for (const line of text.split("\n")) {
    if (line.trim() === "") {
      close();
      continue;
    }
    const field = FIELD.exec(line.slice(0, 2000));
    if (field) {
      last = (field[1] ?? "").toLowerCase();
      if (last === "final-recipient" && fields.has(last)) close();
      last = (field[1] ?? "").toLowerCase();
      fields.set(last, field[2] ?? "");
    } else if (
      last !== "" &&
      (/^\s/.test(line) || last === "diagnostic-code") &&
      (fields.get(last)?.length ?? 0) < 3000
    ) {
      fields.set(last, `${fields.get(last) ?? ""} ${line.trim()}`);
    }
  }
  close();
  return blocks;
}

function blockOf(fields: ReadonlyMap<string, string>): StatusBlock | undefined {
  const original = recipientIn(fields.get("original-recipient") ?? "");
  const final = recipientIn(fields.get("final-recipient") ?? fields.get("x-actual-recipient") ?? "");
  const known = fields.has("final-recipient") || fields.has("original-recipient") || fields.has("x-actual-recipient");
  const action =
    (fields.get("action") ?? "")
      .trim()
      .toLowerCase()
      .split(/[\s;(]/)[0] ?? "";
  if (!known || (action === "" && !fields.has("status") && !fields.has("diagnostic-code"))) return undefined;
  const status = /[245]\.\d{1,3}\.\d{1,3}/.exec(fields.get("status") ?? "")?.[0] ?? "";
  const comment = /\(([^)]{0,400})\)?/.exec(fields.get("status") ?? "")?.[1] ?? "";
  const diagnostic = (fields.get("diagnostic-code") ?? "").replace(/^\s?[\w-]{1,30}\s?;\s?/, "");
  const more = fields.get("x-supplementary-info") ?? "";
  return { recipient: original || final, action, status, text: [diagnostic, comment, more].filter(Boolean).join(" ") };
}

/** `rfc822; <a@b>`, `utf-8; a@b`, xtext (RFC 3461, 4) undone. X.400 and unknown forms give an empty text. */
function recipientIn(value: string): string {
  const plain = value.replace(/^\s?[\w-]{1,20}\s?;\s?/, "").trim();
  const address = addressIn(plain) || (/^[^\s@;]{1,64}@[^\s@;]{1,255}$/.test(plain) ? plain : "");
  return address.replace(/\+([2-7][0-9A-F])(?=[^@]{0,64}@)/g, (whole, hex: string) =>
    hex === "2B" || hex === "3D" ? String.fromCharCode(Number.parseInt(hex, 16)) : whole,
  );
}
