// The right side of the answer room: the verdict, the four things a good no has, empty phrases, risk, and what the letter stands on.
import type { ReadLetter } from "../../answers/answers.server.ts";
import { words as answerWords } from "../../answers/words.ts";
import { formatDate, formatNumber, formatShortDate } from "../../platform/i18n/format.ts";
import type { Lang } from "../../platform/i18n/languages.ts";
import { Level } from "../../ui/Level.tsx";
import { Plan } from "../../ui/Plan.tsx";
import { type Outcome, type TestItem, Tests, Verdict } from "../../ui/Tests.tsx";
import { roomWords } from "../words-room.ts";

export type CheckedLetter = Omit<ReadLetter, "evidence" | "decided" | "approved"> & {
  evidence: (Omit<ReadLetter["evidence"][number], "at"> & { on: string })[];
  decidedOn: string | null;
  approvedLine: { by: string; when: string } | null;
};

type PanelProps = { lang: Lang; letter: CheckedLetter };

const outcomes: Record<ReadLetter["verdict"], Outcome> = { send: "passed", mend: "advice", stop: "stopped" };

export function CheckPanel({ lang, letter }: PanelProps) {
  const words = roomWords[lang];
  const verdict = { send: words.verdictSend, mend: words.verdictMend, stop: words.verdictStop }[letter.verdict];
  return (
    <>
      <section>
        <Verdict outcome={outcomes[letter.verdict]}>{verdict}</Verdict>
        <h2>{words.fourThings}</h2>
        <Tests items={elementsOf(lang, letter)} />
      </section>
      <Svada lang={lang} letter={letter} />
      <Risks lang={lang} letter={letter} />
      <section>
        <h2>{words.standsOn}</h2>
        {letter.evidence.length === 0 ? (
          <p className="meta">{words.noEvidence}</p>
        ) : (
          <StandsOn lang={lang} letter={letter} />
        )}
      </section>
    </>
  );
}

function elementsOf(lang: Lang, letter: CheckedLetter): TestItem[] {
  const words = roomWords[lang];
  const names = answerWords[lang].element;
  const { check } = letter;
  if (!check) return [];
  const item = (key: keyof typeof names, ok: boolean, meta?: string): TestItem => ({
    key,
    outcome: ok ? "passed" : "advice",
    outcomeWord: ok ? words.passed : words.advice,
    text: names[key],
    meta,
  });
  const { closure, reason, humane, timing } = check.elements;
  const quote = closure.at ? `«${letter.body.slice(closure.at[0], closure.at[1])}»` : undefined;
  const when = [
    letter.decidedOn ? formatShortDate(lang, letter.decidedOn) : "",
    letter.promise ? formatShortDate(lang, letter.promise.dueOn) : "",
  ]
    .filter(Boolean)
    .join(" → ");
  return [
    item("closure", closure.ok, quote),
    item("reason", reason.ok, answerWords[lang].reasonKind[reason.kind]),
    item("humane", humane.ok),
    ...(timing ? [item("timing", timing.ok, when || undefined)] : []),
    ...check.missing.map((missing) => ({
      key: `missing-${missing}`,
      outcome: "advice" as const,
      outcomeWord: words.advice,
      text: `${words.missing}: ${missing}`,
    })),
    ...check.faults.map((fault, index) => ({
      key: `fault-${index}`,
      outcome: fault.level === "stop" ? ("stopped" as const) : ("advice" as const),
      outcomeWord: fault.level === "stop" ? words.stopped : words.advice,
      text: fault.what,
      meta: fault.quote ? `«${fault.quote}»` : undefined,
    })),
  ];
}

function Svada({ lang, letter }: PanelProps) {
  const words = roomWords[lang];
  const hits = letter.check?.svada.hits ?? [];
  return (
    <section>
      <h2>{hits.length === 0 ? words.svadaNone : words.svada(formatNumber(lang, hits.length))}</h2>
      {hits.length > 0 && (
        <Tests
          items={hits.map((hit, index) => ({
            key: String(index),
            outcome: "advice",
            outcomeWord: words.advice,
            text: `«${hit.quote}»`,
            meta: words.svadaMore,
          }))}
        />
      )}
    </section>
  );
}

function Risks({ lang, letter }: PanelProps) {
  const words = roomWords[lang];
  const { ground, riskLevel } = answerWords[lang];
  const { check } = letter;
  if (!check) return null;
  const { risks } = check;
  return (
    <section>
      <h2>{risks.length === 0 ? words.riskNone : words.risk(formatNumber(lang, risks.length))}</h2>
      {risks.length === 0 ? (
        <p className="meta">
          {words.riskNoneMore(formatNumber(lang, check.words), formatNumber(lang, Math.round(check.lix)))}
        </p>
      ) : (
        <Tests
          items={risks.map((risk, index) => ({
            key: String(index),
            outcome: risk.level === "block" ? "stopped" : "advice",
            outcomeWord: risk.level === "block" ? words.stopped : words.advice,
            text: `${ground[risk.ground as keyof typeof ground] ?? risk.ground}: «${risk.quote}»`,
            meta: `${riskLevel[risk.level]}. ${risk.law}`,
          }))}
        />
      )}
    </section>
  );
}

function StandsOn({ lang, letter }: PanelProps) {
  const { level, source } = answerWords[lang];
  return (
    <Plan
      items={letter.evidence.map((one) => ({
        id: `e${one.n}`,
        number: one.n,
        ...(one.evidence ? { quote: one.evidence, lang: letter.language } : {}),
        text: (
          <>
            {one.label}: <Level level={one.level} word={level[one.level]} />
          </>
        ),
        source: [one.source ? source[one.source] : "", one.byStaff, formatDate(lang, one.on)]
          .filter(Boolean)
          .join(", "),
      }))}
    />
  );
}
