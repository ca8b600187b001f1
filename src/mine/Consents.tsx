// Whether one wants to be kept in mind for other jobs: the dates of a consent, and the button that gives it or takes it back.
import { consentWords } from "../applications/consent-words.ts";
import { formatDate } from "../platform/i18n/format.ts";
import type { Lang } from "../platform/i18n/languages.ts";
import { PlainButton } from "../ui/Button.tsx";
import type { MyCase } from "./mine.server.ts";

/** One button at a time: nobody gives twice, and taking back is as easy as giving (GDPR Art. 7(3)). */
export function Consents({ lang, employer, consent }: { lang: Lang } & Pick<MyCase, "employer" | "consent">) {
  const w = consentWords[lang];
  return (
    <section aria-labelledby="consents">
      <h2 id="consents">{w.title}</h2>
      {consent ? (
        <>
          <p>
            <strong>{w.holds(employer)}.</strong>{" "}
            {w.dates(formatDate(lang, consent.givenOn), formatDate(lang, consent.endsOn))}
          </p>
          <p>{w.how}</p>
        </>
      ) : (
        <p>{w.offer(employer)}</p>
      )}
      <form method="post" action="/my" className="under">
        <PlainButton name="act" value={consent ? "take-back" : "consent"}>
          {consent ? w.takeBack : w.give}
        </PlainButton>
      </form>
    </section>
  );
}
