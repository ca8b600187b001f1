// Asking for a code, and what came of it: the same on every page that needs one.
import type { Lang } from "../platform/i18n/languages.ts";
import { Button } from "../ui/Button.tsx";
import { Note } from "../ui/Note.tsx";
import { TextField } from "../ui/TextField.tsx";
import { dataWords } from "./data-words.ts";
import type { Said } from "./said.ts";

/** The answer to what was just pressed. */
export function Heard({ lang, said }: { lang: Lang; said: Said | undefined }) {
  const { code, address } = dataWords[lang];
  if (said === undefined) return null;
  const titles = {
    sent: code.sent,
    wrong: code.wrong,
    many: code.tooMany,
    none: code.noAddress,
    not: address.not,
    same: address.same,
    taken: address.taken,
  };
  return (
    <div className="under">
      <Note kind={said === "sent" ? "done" : "warning"} title={titles[said]} announced />
    </div>
  );
}

/** The button that mails a code; without an address, whom to talk to. */
export function AskCode({ lang, address }: { lang: Lang; address: string | null }) {
  const w = dataWords[lang].code;
  if (address === null) return <Note kind="warning" title={w.noAddress} />;
  return (
    <form method="post" className="stack under">
      <p>{w.how(address)}</p>
      <Button variant="secondary" name="act" value="send">
        {w.send}
      </Button>
    </form>
  );
}

type FieldProps = { id: string; label: string; autoFocus?: boolean | undefined };

/** Six digits; a telephone offers the code from the message (HTML: `one-time-code`). */
export function CodeField({ id, label, autoFocus }: FieldProps) {
  return (
    <TextField
      id={id}
      name={id}
      label={label}
      inputMode="numeric"
      autoComplete="one-time-code"
      maxLength={12}
      width="short"
      required
      autoFocus={autoFocus}
    />
  );
}
