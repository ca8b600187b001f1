// What a decision for many came to: drafts made, reasons missing, people left as they were.
import type { Lang } from "../../platform/i18n/languages.ts";
import { LinkButton } from "../../ui/Button.tsx";
import { Note } from "../../ui/Note.tsx";
import { applicantsWords } from "../words-applicants.ts";
import { type Receipt, whys } from "./receipt.ts";
import { counted } from "./shown.ts";

export function ReceiptNote({ receipt, job, lang }: { receipt: Receipt; job: string; lang: Lang }) {
  const words = applicantsWords[lang];
  const { decided, same, drafts, bare, first, left } = receipt;
  const room = `/jobs/${job}/answers`;
  const lines = [
    drafts > 0 && <li key="drafts">{words.receipt.drafts(...counted(lang, drafts))}</li>,
    bare > 0 && (
      <li key="bare">
        {words.receipt.bare(...counted(lang, bare))}{" "}
        {first && <a href={`${room}?letter=${first}`}>{words.receipt.bareFirst(bare === 1)}</a>}
      </li>
    ),
    same > 0 && <li key="same">{words.receipt.same(...counted(lang, same))}</li>,
    ...whys.map((why) => left[why] > 0 && <li key={why}>{words.receipt[why](...counted(lang, left[why]))}</li>),
  ].filter(Boolean);
  const untouched = whys.reduce((sum, why) => sum + left[why], 0);
  const all = decided + same;
  return (
    <Note
      kind={bare + untouched > 0 ? "warning" : "done"}
      title={all > 0 ? words.decidedSome(...counted(lang, all)) : words.leftTitle(...counted(lang, untouched))}
      acts={drafts > 0 && <LinkButton href={room}>{words.toLetters}</LinkButton>}
      announced
    >
      {lines.length > 0 && <ul>{lines}</ul>}
    </Note>
  );
}
