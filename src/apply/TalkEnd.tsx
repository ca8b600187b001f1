// The last look before sending, and what is shown when somebody pauses or has sent.
import type { Lang } from "../platform/i18n/languages.ts";
import { Button, LinkButton, PlainButton } from "../ui/Button.tsx";
import { Facts as FactList } from "../ui/Facts.tsx";
import { HiddenFields } from "../ui/HiddenFields.tsx";
import { Mark } from "../ui/Mark.tsx";
import { Note } from "../ui/Note.tsx";
import { daysIn } from "./AdvertParts.tsx";
import { AttachedNames } from "./Attached.tsx";
import type { Apart, Facts } from "./draft.ts";
import { talkWords } from "./talk-words.ts";

type Volunteered = { sentence: string; ground: string };
type Understood = { key: string; title: string; understood: string; volunteered: readonly Volunteered[] };

/** What somebody told that nobody may weigh, with the offer to take it out. */
function Told({ lang, question, told }: { lang: Lang; question: string; told: Volunteered }) {
  const w = talkWords[lang];
  return (
    <form method="post" className="told under">
      <HiddenFields fields={{ act: "remove", question, sentence: told.sentence }} />
      <p>
        <Mark name="warning" /> <q>{told.sentence}</q>
      </p>
      <p className="meta">
        {w.volunteered(told.ground)} {w.keep}
      </p>
      <PlainButton>{w.remove}</PlainButton>
    </form>
  );
}

function Answers({ lang, answers }: { lang: Lang; answers: readonly Understood[] }) {
  const w = talkWords[lang];
  return answers.map((one) => (
    <section key={one.key} aria-labelledby={`a-${one.key}`}>
      <h2 id={`a-${one.key}`}>{sentenceLike(one.title)}</h2>
      {one.understood === "" ? <p className="quiet">{w.unanswered}</p> : <p className="said-own">{one.understood}</p>}
      {one.volunteered.map((told) => (
        <Told key={told.sentence} lang={lang} question={one.key} told={told} />
      ))}
      <p>
        <a href={`?step=${encodeURIComponent(one.key)}`}>
          {w.correct}
          <span className="sr"> {one.title}</span>
        </a>
      </p>
    </section>
  ));
}

const sentenceLike = (label: string): string => label.charAt(0).toLocaleUpperCase() + label.slice(1);

type LookProps = {
  lang: Lang;
  facts: Facts;
  apart: Apart | null;
  answers: readonly Understood[];
  /** The names of what is attached, and the page where that is changed. */
  files: readonly string[];
  attach: string;
  days: number;
  left: boolean;
};

export function Look({ lang, facts, apart, answers, files, attach, days, left }: LookProps) {
  const w = talkWords[lang];
  const rows = [
    { name: w.name, value: facts.name },
    { name: w.email, value: facts.email },
    { name: w.phone, value: facts.phone },
    { name: w.city, value: facts.city },
  ];
  const asides = [
    { name: w.needs, value: apart?.needs ?? "" },
    { name: w.birthYear, value: apart?.birthYear ?? "" },
    { name: w.list, value: apart?.offList ? w.notPublic : "" },
  ];
  return (
    <>
      {left && (
        <div className="under">
          <Note kind="warning" title={w.notReady} />
        </div>
      )}
      <p className="lead">{w.lookLead}</p>
      <section aria-labelledby="who">
        <h2 id="who">{w.who}</h2>
        <FactList items={[...rows, ...asides].filter((row) => row.value !== "")} />
        <p className="under">
          <a href="?step=you">{w.correct}</a> · <a href="?step=apart">{w.keptApart}</a>
        </p>
      </section>
      <Answers lang={lang} answers={answers} />
      <AttachedNames lang={lang} names={files} path={attach} />
      <form method="post" className="eq">
        <HiddenFields fields={{ act: "send" }} />
        <p>{w.afterSend(daysIn(lang, days))}</p>
        <Button>{w.send}</Button>
      </form>
    </>
  );
}

type PausedProps = { lang: Lang; email: string; why: string | null; kept: string; path: string };

export function Paused({ lang, email, why, kept, path }: PausedProps) {
  const w = talkWords[lang];
  const mailed = why === "no-address" ? w.pausedNoAddress : why === "enough" ? w.pausedEnough : w.pausedMail(email);
  return (
    <>
      <p className="lead">{mailed}</p>
      <p className="under">
        {w.pausedHere} {w.kept(kept)}
      </p>
      <div className="eq">
        <LinkButton href={path}>{w.goOn}</LinkButton>
      </div>
    </>
  );
}

export function Sent({ lang, email }: { lang: Lang; email: string }) {
  const w = talkWords[lang];
  return (
    <>
      <p className="lead">{w.sentMore(email)}</p>
      <p className="under quiet">{w.sentNothing}</p>
    </>
  );
}
