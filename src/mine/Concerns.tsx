// What the candidate has raised, and where each stands: waiting with a name and a day, or answered.
import type { MyConcern } from "../concerns/concerns.server.ts";
import { words as concernsWords } from "../concerns/words.ts";
import { formatDate, formatDay } from "../platform/i18n/format.ts";
import type { Lang } from "../platform/i18n/languages.ts";
import { Quote } from "../ui/Quote.tsx";
import { called } from "./Frame.tsx";
import { concernWords } from "./words-concern.ts";

function Stands({ lang, concern }: { lang: Lang; concern: MyConcern }) {
  const w = concernWords[lang];
  const { answer, handler, dueOn, late } = concern;
  if (answer)
    return (
      <Quote source={w.answer(called(answer.by), formatDate(lang, answer.on))}>
        <span className="as-typed">{answer.text}</span>
      </Quote>
    );
  return (
    <p>{late ? w.late(called(handler), formatDay(lang, dueOn)) : w.waits(called(handler), formatDay(lang, dueOn))}</p>
  );
}

/** Nothing where nothing was raised. */
export function Concerns({ lang, concerns }: { lang: Lang; concerns: readonly MyConcern[] }) {
  const w = concernWords[lang];
  if (concerns.length === 0) return null;
  return (
    <section aria-labelledby="concerns">
      <h2 id="concerns">{w.yours}</h2>
      {concerns.map((concern) => (
        <div key={concern.id} className="ev">
          <h3>{concernsWords[lang].kinds[concern.kind]}</h3>
          <p className="as-typed">{concern.text}</p>
          <p className="meta">{w.raised(formatDate(lang, concern.raisedOn))}</p>
          <Stands lang={lang} concern={concern} />
        </div>
      ))}
    </section>
  );
}
