/** The left side of the answer room: people who share a reason, so that equal cases are read together. */
import { Mark, type Tone } from "./Mark.tsx";
import type { MarkName } from "./mark-shapes.tsx";
import type { Words } from "./text.ts";

export type ReasonPerson = {
  key: string;
  href: string;
  mark: MarkName;
  tone?: Tone | undefined;
  name: Words;
  word: Words;
  current?: boolean | undefined;
};

export type ReasonGroup = {
  key: string;
  href: string;
  title: Words;
  count: string;
  meta?: Words | undefined;
  /** Given for the open group; the others are links to theirs. */
  people?: readonly ReasonPerson[] | undefined;
};

function Person({ person }: { person: ReasonPerson }) {
  return (
    <li data-row="">
      <a href={person.href} aria-current={person.current ? "true" : undefined} data-row-link="">
        <Mark name={person.mark} tone={person.tone} />
        <span>{person.name}</span>
        <span className="meta">{person.word}</span>
      </a>
    </li>
  );
}

/** Groups in the order given. */
export function Reasons({ groups }: { groups: readonly ReasonGroup[] }) {
  return (
    <ul className="reasons">
      {groups.map((group) => {
        const head = (
          <>
            <span>{group.title}</span>
            <span className="c">{group.count}</span>
            {group.meta && <span className="m">{group.meta}</span>}
          </>
        );
        return (
          <li key={group.key}>
            {group.people ? (
              <p className="head">{head}</p>
            ) : (
              <a className="head" href={group.href}>
                {head}
              </a>
            )}
            {group.people && (
              <ul className="people" data-rows="">
                {group.people.map((person) => (
                  <Person key={person.key} person={person} />
                ))}
              </ul>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** The fixed place under a letter for what can be done with it. */
export function ActBar({ children }: { children: Words }) {
  return (
    <>
      <div className="push" />
      <div className="actbar">
        <div className="in">{children}</div>
      </div>
    </>
  );
}
