// What else the same person has applied for here, with how each stands; and whom two letters would reach within days.
import type { Double, OtherApplication } from "../answers/answers.server.ts";
import { words as answerWords } from "../answers/words.ts";
import { formatDate, formatNumber } from "../platform/i18n/format.ts";
import type { Lang } from "../platform/i18n/languages.ts";
import { Note } from "../ui/Note.tsx";
import { Section } from "../ui/Section.tsx";
import { elsewhereWords } from "./words-elsewhere.ts";

/** How one stands, in words: the day of its answer, or that it waits and where its letter is. */
function standingOf(lang: Lang, { state, answeredOn, way }: OtherApplication): string {
  const words = elsewhereWords[lang];
  if (answeredOn) return words.answeredOn(formatDate(lang, answeredOn));
  const letter = state === "open" && way ? [words.letter(answerWords[lang].way[way])] : [];
  return [words.state[state], ...letter].join(", ");
}

type OthersProps = { lang: Lang; others: readonly OtherApplication[] };

function OtherList({ lang, others }: OthersProps) {
  return (
    <ul className="roomy">
      {others.map((one) => (
        <li key={one.applicationId}>
          {one.job ? <a href={`/applications/${one.applicationId}`}>{one.job.title}</a> : elsewhereWords[lang].unseen}{" "}
          <span className="meta">({standingOf(lang, one)})</span>
        </li>
      ))}
    </ul>
  );
}

/** Nothing for somebody with one application. On a page of `sections` it is one of them. */
export function OtherApplications({ lang, others, sections = false }: OthersProps & { sections?: boolean }) {
  const words = elsewhereWords[lang];
  if (others.length === 0) return null;
  if (sections) {
    return (
      <Section id="also-applied" title={words.title}>
        <OtherList lang={lang} others={others} />
        <p className="meta">{words.more}</p>
      </Section>
    );
  }
  return (
    <section id="also-applied">
      <h2>{words.title}</h2>
      <OtherList lang={lang} others={others} />
      <p className="meta">{words.more}</p>
    </section>
  );
}

/** Before approved letters are sent: who has another letter that leaves or left within days. */
export function Doubles({ lang, slug, doubles }: { lang: Lang; slug: string; doubles: readonly Double[] }) {
  const words = elsewhereWords[lang];
  if (doubles.length === 0) return null;
  return (
    <div className="measure row-gap">
      <Note kind="warning" title={words.doubles(formatNumber(lang, doubles.length), doubles.length === 1)}>
        <p>{words.doublesMore}</p>
        <ul className="roomy">
          {doubles.map((one) => (
            <li key={one.letterId}>
              <a href={`/jobs/${slug}/answers?letter=${one.letterId}`}>{one.fullName}</a>
              <OtherList lang={lang} others={one.others} />
            </li>
          ))}
        </ul>
      </Note>
    </div>
  );
}
