// The right side of the answer room: the verdict, the four things a good no has, empty phrases, risk, and what the letter stands on.
import type { ReadLetter } from "../../answers/answers.server.ts";
import { words as answerWords } from "../../answers/words.ts";
import { formatDate, formatList, formatNumber, formatShortDate } from "../../platform/i18n/format.ts";
import type { Lang } from "../../platform/i18n/languages.ts";
import { Level } from "../../ui/Level.tsx";
import { Note } from "../../ui/Note.tsx";
import { Plan, type PlanItem } from "../../ui/Plan.tsx";
import { type Outcome, type TestItem, Tests, Verdict } from "../../ui/Tests.tsx";
import type { Words } from "../../ui/text.ts";
import { OtherApplications } from "../OtherApplications.tsx";
import { answersWords, checkWord } from "../words-answers.ts";
import { roomWords } from "../words-room.ts";

export type CheckedLetter = Omit<ReadLetter, "evidence" | "decided" | "approved"> & {
  evidence: (Omit<ReadLetter["evidence"][number], "at"> & { on: string })[];
  decidedOn: string | null;
  approvedLine: { by: string; when: string; opened: boolean } | null;
};

type PanelProps = { lang: Lang; letter: CheckedLetter };
type Found = NonNullable<CheckedLetter["check"]>;

/** What the verdict is said about: the text as it stands or as it is being written, and the days it is held against. */
type Judged = Pick<CheckedLetter, "language" | "body" | "decidedOn" | "timing">;
type JudgedProps = { lang: Lang; letter: Judged; check: Found };

/** The place of the verdict on the page: where the check of a text that is being written is put. */
export const verdictPlace = "verdict";

const outcomes: Record<ReadLetter["verdict"], Outcome> = { send: "passed", mend: "advice", stop: "stopped" };

export function CheckPanel({ lang, letter }: PanelProps) {
  // Whether it may be sent is no question of a letter that has left, or that will not.
  const leaves = (letter.way === "draft" || letter.way === "approved") && !letter.held;
  return (
    <>
      <div id={verdictPlace} aria-live="polite">
        {letter.check ? (
          <CheckVerdict lang={lang} letter={letter} check={letter.check} leaves={leaves} />
        ) : (
          leaves && <Conclusion lang={lang} verdict={letter.verdict} />
        )}
      </div>
      <Flags lang={lang} letter={letter} />
      <OtherApplications lang={lang} others={letter.others} />
      <StandsOn lang={lang} letter={letter} />
      <Moves lang={lang} letter={letter} />
    </>
  );
}

/** Everything the check says of a text. */
export function CheckVerdict({ lang, letter, check, leaves = true }: JudgedProps & { leaves?: boolean }) {
  return (
    <>
      <section>
        {leaves && <Conclusion lang={lang} verdict={check.verdict} />}
        <h2>{roomWords[lang].fourThings}</h2>
        <Tests items={[...elementsOf(lang, letter, check), ...faultsOf(lang, letter, check)]} />
      </section>
      <Svada lang={lang} letter={letter} check={check} />
      <Risks lang={lang} letter={letter} check={check} />
    </>
  );
}

function Conclusion({ lang, verdict }: { lang: Lang; verdict: ReadLetter["verdict"] }) {
  const words = roomWords[lang];
  const said = { send: words.verdictSend, mend: words.verdictMend, stop: words.verdictStop }[verdict];
  return <Verdict outcome={outcomes[verdict]}>{said}</Verdict>;
}

/** The outcome as mark and spoken word. */
function outcome(lang: Lang, one: Outcome): Pick<TestItem, "outcome" | "outcomeWord"> {
  const words = roomWords[lang];
  return { outcome: one, outcomeWord: { passed: words.passed, advice: words.advice, stopped: words.stopped }[one] };
}

/** Words of the letter, marked as such: the page's own quotation marks, the letter's language. */
const quoted = (letter: Judged, text: string): Words => <q lang={letter.language}>{text}</q>;

function elementsOf(lang: Lang, letter: Judged, check: Found): TestItem[] {
  const names = answerWords[lang].element;
  const words = answersWords[lang];
  const item = (key: keyof typeof names, ok: boolean, meta?: Words): TestItem => ({
    key,
    ...outcome(lang, ok ? "passed" : "advice"),
    text: names[key],
    meta,
  });
  const { closure, reason, humane } = check.elements;
  const against = (humane.against ?? []).map((code) => checkWord(words.unkind, code));
  return [
    item("closure", closure.ok, closure.at ? quoted(letter, letter.body.slice(...closure.at)) : undefined),
    item("reason", reason.ok, answerWords[lang].reasonKind[reason.kind]),
    item("humane", humane.ok, against.length > 0 ? `${against.join(". ")}.` : undefined),
    ...timeOf(lang, letter),
  ];
}

/** Whether it comes in time: the promise says so, never the text. */
function timeOf(lang: Lang, { decidedOn, timing }: Judged): TestItem[] {
  if (!timing) return [];
  const words = answersWords[lang];
  const { late, daysLate } = timing;
  const when = [
    decidedOn ? words.decided(formatShortDate(lang, decidedOn)) : "",
    words.promisedBy(formatShortDate(lang, timing.dueOn)),
    daysLate > 0 ? words.daysLate(formatNumber(lang, daysLate), daysLate === 1) : "",
  ].filter(Boolean);
  return [
    {
      key: "timing",
      ...outcome(lang, late ? "advice" : "passed"),
      text: late ? words.late : answerWords[lang].element.timing,
      meta: when.join(", "),
    },
  ];
}

/** Leftovers and mix-ups, and a letter nobody has signed. */
function faultsOf(lang: Lang, letter: Judged, check: Found): TestItem[] {
  const words = answersWords[lang];
  const faults = check.faults.map((fault, index) => ({
    key: `fault-${index}`,
    ...outcome(lang, fault.level === "stop" ? "stopped" : "advice"),
    text: checkWord(words.fault, fault.what),
    meta: fault.at ? quoted(letter, fault.quote) : undefined,
  }));
  const sender = { key: "sender", ...outcome(lang, "advice"), text: words.namedSender };
  return check.namedSender ? faults : [...faults, sender];
}

function Svada({ lang, letter, check }: JudgedProps) {
  const words = roomWords[lang];
  const { hits } = check.svada;
  return (
    <section>
      <h2>{hits.length === 0 ? words.svadaNone : words.svada(formatNumber(lang, hits.length))}</h2>
      {hits.length > 0 && (
        <Tests
          items={hits.map((hit) => ({
            key: String(hit.at[0]),
            ...outcome(lang, "advice"),
            text: quoted(letter, hit.quote),
            meta: words.svadaMore,
          }))}
        />
      )}
    </section>
  );
}

/** What keeps a letter from being sent, and nothing else. */
export function stopsOf(lang: Lang, letter: Judged, check: Found): TestItem[] {
  const faults = { ...check, faults: check.faults.filter((fault) => fault.level === "stop"), namedSender: true };
  const risks = check.risks.filter((risk) => risk.level === "block");
  return [...risks.map((risk) => riskItem(lang, letter, risk)), ...faultsOf(lang, letter, faults)];
}

/** A risk in words: the ground, what was written, and the law. */
function riskItem(lang: Lang, letter: Judged, risk: Found["risks"][number]): TestItem {
  const { ground, riskLevel } = answerWords[lang];
  return {
    key: `${risk.ground}-${risk.at[0]}`,
    ...outcome(lang, risk.level === "block" ? "stopped" : "advice"),
    text: (
      <>
        {checkWord(ground, risk.ground)}: {quoted(letter, risk.quote)}
      </>
    ),
    meta: `${riskLevel[risk.level]}. ${risk.law}`,
  };
}

function Risks({ lang, letter, check }: JudgedProps) {
  const words = roomWords[lang];
  const { risks } = check;
  const lix = formatNumber(lang, Math.round(check.lix));
  return (
    <section>
      <h2>{risks.length === 0 ? words.riskNone : words.risk(formatNumber(lang, risks.length))}</h2>
      {risks.length === 0 ? (
        <p className="meta">{words.riskNoneMore(formatNumber(lang, check.words), lix)}</p>
      ) : (
        <Tests items={risks.map((risk) => riskItem(lang, letter, risk))} />
      )}
    </section>
  );
}

/** What the draft could not solve by itself. */
function Flags({ lang, letter }: PanelProps) {
  const words = roomWords[lang].flags;
  const label = (key: string) => letter.job.requirements.find((one) => one.key === key)?.label ?? key;
  return letter.flags.map((flag) => (
    <Note
      key={flag.what}
      kind="warning"
      title={"keys" in flag ? words[flag.what](formatList(lang, flag.keys.map(label))) : words[flag.what]}
    />
  ));
}

/** What each part of the letter does, in its order; sentences that do the same are one step. */
function Moves({ lang, letter }: PanelProps) {
  const steps = letter.sentences.filter((one, index) => one.does !== letter.sentences[index - 1]?.does);
  if (steps.length === 0) return null;
  return (
    <section>
      <h2>{roomWords[lang].plan}</h2>
      <ol className="moves">
        {steps.map((one) => (
          <li key={`${one.does} ${one.text}`}>{answerWords[lang].does[one.does]}</li>
        ))}
      </ol>
    </section>
  );
}

/** The assessments the sentences stand on; the others are there to be opened. */
function StandsOn({ lang, letter }: PanelProps) {
  const words = roomWords[lang];
  const used = new Set(letter.sentences.flatMap((sentence) => sentence.standsOn ?? []));
  const grounds = letter.evidence.filter((one) => used.has(one.requirement));
  const others = letter.evidence.filter((one) => !used.has(one.requirement));
  return (
    <section>
      <h2>{words.standsOn}</h2>
      {grounds.length === 0 ? (
        <p className="meta">{words.noEvidence}</p>
      ) : (
        <Plan items={grounds.map((one) => planItem(lang, letter, one))} />
      )}
      {others.length > 0 && (
        <details className="under">
          <summary>{answersWords[lang].otherEvidence(formatNumber(lang, others.length))}</summary>
          <Plan items={others.map((one) => planItem(lang, letter, one))} />
        </details>
      )}
    </section>
  );
}

function planItem(lang: Lang, letter: CheckedLetter, one: CheckedLetter["evidence"][number]): PlanItem {
  const { level, source } = answerWords[lang];
  return {
    id: `e${one.n}`,
    number: one.n,
    ...(one.evidence ? { quote: one.evidence, lang: letter.language } : {}),
    text: (
      <>
        <span lang={letter.language}>{one.label}</span>: <Level level={one.level} word={level[one.level]} />
      </>
    ),
    source: [one.source ? source[one.source] : "", one.byStaff, formatDate(lang, one.on)].filter(Boolean).join(", "),
  };
}
