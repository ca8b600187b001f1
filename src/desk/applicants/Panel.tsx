// One person at the side of the table: the promise first, then what was assessed, written and said.
import { words as answerWords } from "../../answers/words.ts";
import type { Place } from "../../applications/application.ts";
import { formatDay } from "../../platform/i18n/format.ts";
import { langNames } from "../../platform/i18n/languages.ts";
import { Note } from "../../ui/Note.tsx";
import { Quote } from "../../ui/Quote.tsx";
import { applicantsWords } from "../words-applicants.ts";
import { Assessments } from "./Assessments.tsx";
import { addressOf, type Choice, type Tab, tabAddress, tabs } from "./choice.ts";
import { Stay } from "./Stay.tsx";
import { dayOf, type Reader, type ShownRequirement, sourceWord, turnOf } from "./shown.ts";
import type { May, Panel as Person } from "./table.ts";

type PanelProps = Reader & {
  person: Person;
  requirements: readonly ShownRequirement[];
  base: string;
  choice: Choice;
  may: May;
};

export function Panel({ person, requirements, base, choice, may, ...reader }: PanelProps) {
  const words = applicantsWords[reader.lang];
  const about = [
    words.applied(dayOf(reader, person.appliedAt)),
    langNames[person.language],
    person.internal ? words.internal : words.external,
  ];
  const open = may.assess && person.state === "open";
  const here = { ...choice, pick: undefined };
  return (
    <>
      <h2 id="person" data-tells="">
        {person.name}
      </h2>
      <p className="meta">{about.join(". ")}</p>
      <p className="row meta">
        <a href={`/applications/${person.id}`}>{words.wholeStory}</a>
        <Stay to={tabAddress(base, { ...here, open: undefined, at: undefined, tab: "levels" })}>
          {words.closePanel}
        </Stay>
      </p>
      <PromiseNote person={person} level={3} {...reader} />
      <nav className="subnav" aria-label={words.person} data-size="sm">
        <ul>
          {tabs.map((tab) => (
            <li key={tab}>
              <Stay to={`${tabAddress(base, { ...here, tab })}#person`} current={choice.tab === tab}>
                {words.tabs[tab]}
              </Stay>
            </li>
          ))}
        </ul>
      </nav>
      {choice.tab === "levels" ? (
        <>
          <Assessments
            person={person}
            requirements={requirements}
            open={open}
            turn={turnOf(requirements, person, choice.at)}
            backTo={(at) => `${addressOf(base, here, { at })}#at-${at}`}
            {...reader}
          />
          {may.assess && !open && <p className="meta under">{words.closed}</p>}
        </>
      ) : (
        <SaidList said={person.said.filter((one) => placesOf[choice.tab].includes(one.place))} {...reader} />
      )}
    </>
  );
}

const placesOf: Record<Tab, readonly Place[]> = {
  levels: [],
  application: ["application", "cv"],
  conversation: ["conversation", "interview", "test"],
};

/** What the person waits for, by when, and who owns it. */
export function PromiseNote({ person, lang, level }: Reader & { person: Person; level?: 2 | 3 | undefined }) {
  const words = applicantsWords[lang];
  const { promise, state } = person;
  if (!promise) {
    const title = state === "withdrawn" ? words.hasWithdrawn : state === "answered" ? words.hasAnswer : words.noPromise;
    return (
      <div className="row-gap">
        <Note kind={state === "answered" ? "done" : "plain"} title={title} level={level} />
      </div>
    );
  }
  const day = formatDay(lang, promise.dueOn);
  return (
    <div className="row-gap">
      <Note
        kind={promise.late ? "stop" : "waiting"}
        title={promise.late ? words.wordLate(day) : words.wordBy(day)}
        level={level}
      >
        <p className="meta">{words.promiseOf(promise.owner, answerWords[lang].promise[promise.what])}</p>
      </Note>
    </div>
  );
}

/** The person's own words, as they came. */
export function SaidList({ said, lang }: Reader & { said: Person["said"] }) {
  const words = applicantsWords[lang];
  if (said.length === 0) {
    return (
      <div className="under">
        <p>{words.saidNothing}</p>
        <p className="meta">{words.saidNothingMore}</p>
      </div>
    );
  }
  return said.map((one) => (
    <div key={one.id} className="ev">
      {one.question && <h3>{one.question}</h3>}
      <Quote source={sourceWord(lang, one.place)}>{one.text}</Quote>
    </div>
  ));
}
