// The parts of an advert's page: what the job is in brief, its text, its requirements, what one should know, and what happens.
import { currencyOf, type OpenAdvert } from "../jobs/advert.ts";
import { labelIn } from "../jobs/rules.ts";
import { countOf, formatDate, formatMoney, formatNumber } from "../platform/i18n/format.ts";
import type { Lang } from "../platform/i18n/languages.ts";
import { Facts } from "../ui/Facts.tsx";
import { Track } from "../ui/Track.tsx";
import { type Block, blocksOf } from "./advert-text.ts";
import { words } from "./words.ts";

type Part = { lang: Lang; found: Pick<OpenAdvert, "job" | "advert"> };

export const daysIn = (lang: Lang, days: number): string => words[lang].workingDays(...countOf(lang, days));

/** The pay as a range, or what there is of one. */
export function payIn(lang: Lang, { job, advert }: Part["found"]): string | undefined {
  const w = words[lang];
  const money = (n: number) => formatMoney(lang, n, currencyOf(job.country));
  const { payFrom, payTo } = advert;
  if (payFrom === null && payTo === null) return undefined;
  const range =
    payFrom === null
      ? w.payTo(money(payTo ?? 0))
      : payTo === null
        ? w.payFrom(money(payFrom))
        : payFrom === payTo
          ? money(payFrom)
          : w.payBetween(formatNumber(lang, payFrom), money(payTo));
  return `${range} ${w.per[advert.payPer]}`;
}

/** Where the work is done: street, postal code and place. */
export const placeIn = ({ advert }: Part["found"]): string =>
  [advert.street, [advert.postalCode, advert.locality].filter((one) => one !== "").join(" ")]
    .filter((one) => one !== "")
    .join(", ");

export function Brief({ lang, found }: Part) {
  const w = words[lang];
  const { job, advert } = found;
  const until = advert.temporaryUntil;
  const term = !advert.temporary ? w.permanent : until ? w.temporaryUntil(formatDate(lang, until)) : w.temporary;
  const rows = [
    { name: w.deadline, value: job.deadline ? formatDate(lang, job.deadline) : w.noDeadline },
    { name: w.place, value: placeIn(found) },
    { name: w.work, value: w.remote[advert.remote] },
    { name: w.extent, value: `${advert.extent} %, ${term.toLocaleLowerCase(lang)}` },
    { name: w.openings, value: job.openings > 1 ? formatNumber(lang, job.openings) : "" },
    { name: w.pay, value: payIn(lang, found) ?? w.noPay },
    { name: w.agreement, value: advert.agreement },
  ];
  return <Facts items={rows.filter((row) => row.value !== "")} />;
}

function TextBlock({ block }: { block: Block }) {
  if (block.kind === "heading") return <h2>{block.text}</h2>;
  if (block.kind === "list")
    return (
      <ul className="dots">
        {block.items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    );
  return <p>{block.text}</p>;
}

/** The text in the reader's language, else in the advert's first, which is then said. */
export function AdvertText({ text, lang }: { text: string; lang: Lang }) {
  const blocks = blocksOf(text);
  return (
    <div className="advert" lang={lang}>
      {blocks.map((block) => (
        <TextBlock key={block.kind === "list" ? block.items.join() : block.text} block={block} />
      ))}
    </div>
  );
}

export function Requirements({ lang, found: { job } }: Part) {
  const w = words[lang];
  const list = (must: boolean) => job.requirements.filter((one) => one.must === must);
  const groups = [
    { id: "musts", title: w.musts, items: list(true) },
    { id: "shoulds", title: w.shoulds, items: list(false) },
  ];
  return groups
    .filter((group) => group.items.length > 0)
    .map((group) => (
      <section key={group.id} aria-labelledby={group.id}>
        <h2 id={group.id}>{group.title}</h2>
        <ul className="dots">
          {group.items.map((one) => {
            const own = one.label[lang] !== undefined;
            const [first] = job.languages;
            return (
              <li key={one.id} lang={own ? undefined : first}>
                {sentenceLike(labelIn(one.label, lang, job.languages))}
              </li>
            );
          })}
        </ul>
      </section>
    ));
}

/** A label continues "Du har …" in a letter; alone in a list it begins large. */
const sentenceLike = (label: string): string => label.charAt(0).toLocaleUpperCase() + label.slice(1);

/** What other employers leave for people to find out. */
export function Honest({ lang, found, applied }: Part & { applied: number }) {
  const w = words[lang];
  const { job, advert } = found;
  const facts = [
    advert.meantForSomeone ? w.meantYes : w.meantNo,
    advert.internalCandidate ? w.internalYes : w.internalNo,
    ...(advert.temporary ? [w.isTemporary] : []),
    applied === 0 ? w.nobodyApplied : w.applied(...countOf(lang, applied)),
    ...(job.sector === "public" && job.country === "NO" ? [w.publicList] : []),
    ...(job.sector === "public" && job.country === "SE" ? [w.publicAll] : []),
  ];
  return (
    <section aria-labelledby="honest">
      <h2 id="honest">{w.honest}</h2>
      <ul className="dots">
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
    </section>
  );
}

/** By when one hears, at every step. */
export function Way({ lang, found: { job } }: Part) {
  const w = words[lang];
  const { firstWordDays, afterInterviewDays, afterDecisionDays } = job.promise;
  const step = (key: string, text: string, meta: string) => ({ key, mark: "waiting" as const, text, meta });
  return (
    <section aria-labelledby="way">
      <h2 id="way">{w.way}</h2>
      <Track
        steps={[
          step("receipt", w.receipt, w.receiptWhen),
          step("first", w.first, w.firstWhen(daysIn(lang, firstWordDays))),
          step("interview", w.interview, w.interviewWhen(daysIn(lang, afterInterviewDays))),
          step("answer", w.answer, w.answerWhen(daysIn(lang, afterDecisionDays))),
        ]}
      />
    </section>
  );
}
