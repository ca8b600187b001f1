// What the candidate has raised, and where each stands: waiting with a name and a day, or answered.
import type { MyConcern } from "../concerns/concerns.server.ts";
import { words as concernsWords } from "../concerns/words.ts";
import { formatDate, formatDay } from "../platform/i18n/format.ts";
import type { Lang } from "../platform/i18n/languages.ts";
import { called } from "./Frame.tsx";
import { concernWords } from "./words-concern.ts";

function Stands({ lang, concern }: { lang: Lang; concern: MyConcern }) {
  const w = concernWords[lang];
  const { answer, handler, dueOn, late } = concern;
  if (answer)
    return (
      <>
        <p className="a">{answer.text}</p>
        <p className="said">{w.answer(called(answer.by), formatDate(lang, answer.on))}</p>
      </>
    );
  const when = formatDay(lang, dueOn);
  return <p className="a">{late ? w.late(called(handler), when) : w.waits(called(handler), when)}</p>;
}

/** Nothing where nothing was raised. */
export function Concerns({ lang, concerns }: { lang: Lang; concerns: readonly MyConcern[] }) {
  const w = concernWords[lang];
  if (concerns.length === 0) return null;
  return (
    <section aria-labelledby="concerns">
      <h2 id="concerns">{w.yours}</h2>
      <div className="talk">
        {concerns.map((concern) => (
          <div key={concern.id} className="turn">
            <h3>{concernsWords[lang].kinds[concern.kind]}</h3>
            <p className="a">{concern.text}</p>
            <p className="said">{w.raised(formatDate(lang, concern.raisedOn))}</p>
            <Stands lang={lang} concern={concern} />
          </div>
        ))}
      </div>
    </section>
  );
}
