// What the check says of an advert: words the law forbids or that shut people out, and what whoever applies will miss.
import type { AdvertLack, AdvertNote } from "../../jobs/advert.ts";
import { langIn } from "../../jobs/words.ts";
import type { Lang } from "../../platform/i18n/languages.ts";
import { Note } from "../../ui/Note.tsx";
import { advertWords } from "../words-advert.ts";

function where(lang: Lang, field: string): string {
  const [part, inLang = ""] = field.split(".");
  if (part === "requirements") return advertWords[lang].inRequirement;
  return part === "title" ? advertWords[lang].inTitle : langIn(lang, inLang);
}

/** Nothing is drawn when nothing is found. */
export function AdvertNotes({
  lang,
  notes,
  lacks,
}: {
  lang: Lang;
  notes: readonly AdvertNote[];
  lacks: readonly AdvertLack[];
}) {
  const w = advertWords[lang];
  return (
    <>
      {notes.length > 0 && (
        <Note kind={notes.some((note) => note.level === "stop") ? "stop" : "warning"} title={w.notesTitle}>
          <ul className="dots">
            {notes.map((note) => (
              <li key={`${note.field} ${note.at[0]} ${note.what}`}>
                <mark>{note.quote}</mark> ({where(lang, note.field)}). {w.what[note.what]}{" "}
                {note.instead && w.instead(note.instead)} {note.law && <span className="meta">{note.law}</span>}
              </li>
            ))}
          </ul>
        </Note>
      )}
      {lacks.length > 0 && (
        <Note kind="plain" title={w.lacksTitle}>
          <ul className="dots">
            {lacks.map((lack) => (
              <li key={lack}>{w.lacks[lack]}</li>
            ))}
          </ul>
        </Note>
      )}
    </>
  );
}
