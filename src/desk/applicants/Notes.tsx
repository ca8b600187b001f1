// Notes among staff on the card: what was seen or said, what somebody thinks of it, by whom and in which role.
import type { Role } from "../../access/actor.ts";
import { words as accessWords } from "../../access/words.ts";
import { LONGEST_NOTE, type Note, noteKinds } from "../../applications/notes.ts";
import { dateIn, formatDate } from "../../platform/i18n/format.ts";
import type { Lang } from "../../platform/i18n/languages.ts";
import { Button, PlainButton } from "../../ui/Button.tsx";
import { HiddenFields } from "../../ui/HiddenFields.tsx";
import { RadioGroup } from "../../ui/RadioGroup.tsx";
import { Section } from "../../ui/Section.tsx";
import { Tag } from "../../ui/Tag.tsx";
import { TextArea } from "../../ui/TextField.tsx";
import { noteWords } from "../words-notes.ts";

export type NoteFault = keyof (typeof noteWords)["nb"]["faults"];
type Props = {
  lang: Lang;
  zone: string;
  action: string;
  notes: readonly Note[];
  /** Who reads: one's own notes can be removed. Null for who may not write. */
  me: string | null;
  refused: { why: NoteFault; text: string; kind: string } | undefined;
};

function NoteItem({ lang, zone, action, note, me }: Omit<Props, "notes" | "refused"> & { note: Note }) {
  const w = noteWords[lang];
  const day = formatDate(lang, dateIn(note.at, zone));
  const role = accessWords[lang].roles[note.role as Role];
  return (
    <li>
      <p className="as-typed">{note.text}</p>
      <form method="post" action={action} className="meta">
        <Tag>{w.kinds[note.kind]}</Tag> {w.by(note.by.name, role, day)}{" "}
        {note.by.id === me && (
          <>
            <HiddenFields fields={{ do: "remove-note", id: note.id }} />
            <PlainButton>{w.remove(day)}</PlainButton>
          </>
        )}
      </form>
    </li>
  );
}

export function Notes(props: Props) {
  const { lang, action, notes, me, refused } = props;
  const w = noteWords[lang];
  return (
    <Section id="notes" title={w.title}>
      <p className="meta">{w.lead}</p>
      {notes.length === 0 ? (
        <p className="quiet under">{w.none}</p>
      ) : (
        <ul className="roomy under">
          {notes.map((note) => (
            <NoteItem key={note.id} {...props} note={note} />
          ))}
        </ul>
      )}
      {me && (
        <form method="post" action={action} className="stack under">
          <HiddenFields fields={{ do: "note" }} />
          <TextArea
            id="note-text"
            name="text"
            label={w.text}
            error={refused && refused.why !== "kind" ? w.faults[refused.why] : undefined}
            value={refused?.text}
            maxLength={LONGEST_NOTE}
            rows={3}
          />
          <RadioGroup
            id="note-kind"
            name="kind"
            legend={w.kind}
            error={refused?.why === "kind" ? w.faults.kind : undefined}
            choices={noteKinds.map((value) => ({ value, label: w.kinds[value], hint: w.means[value] }))}
            value={refused?.kind}
          />
          <div className="row">
            <Button variant="secondary">{w.save}</Button>
          </div>
        </form>
      )}
    </Section>
  );
}
