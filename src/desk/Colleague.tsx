// The parts of a colleague's page: who it is, the answer to what was pressed, promises that change hands, and shutting out.
import type { Role } from "../access/actor.ts";
import { words as accessWords } from "../access/words.ts";
import { frameWords } from "../frame/words.ts";
import { formatNumber } from "../platform/i18n/format.ts";
import type { Lang } from "../platform/i18n/languages.ts";
import { Button, LinkButton } from "../ui/Button.tsx";
import { Crumbs } from "../ui/Crumbs.tsx";
import { HiddenFields } from "../ui/HiddenFields.tsx";
import { Note } from "../ui/Note.tsx";
import { Section } from "../ui/Section.tsx";
import { Select } from "../ui/Select.tsx";
import { Tag } from "../ui/Tag.tsx";
import type { Choice } from "../ui/text.ts";
import { deskWords } from "./words.ts";
import { staffWords } from "./words-staff.ts";

type Person = { id: string; name: string; email: string; title: string | null; role: Role; active: boolean };
type Last = { to: string; promises: number; when: string } | null;
type Shown = {
  lang: Lang;
  me: string;
  /** Looks after the staff, and so has the list of them. */
  manages: boolean;
  person: Person;
  owned: { open: number; late: number };
  last: Last;
  jobs: readonly { slug: string; title: string }[];
  takers: readonly Choice[];
};
type Why = "same" | "not-active" | "cannot-answer" | "yourself" | "last-admin";

export function ColleagueHead({ lang, me, person, manages }: Pick<Shown, "lang" | "me" | "person" | "manages">) {
  const access = accessWords[lang];
  const role = access.roles[person.role];
  // Somebody whose title is the name of their role is told of once.
  const title = person.title && person.title.toLocaleLowerCase(lang) !== role.toLocaleLowerCase(lang);
  if (!manages && person.id === me)
    return (
      <>
        <h1>{frameWords[lang].myPromises}</h1>
        <p className="lead-more">
          {person.name}, {person.title ?? role}
        </p>
      </>
    );
  return (
    <>
      {manages && (
        <Crumbs
          label={deskWords[lang].crumbs}
          items={[{ text: access.staff.crumb, href: "/staff" }, { text: person.name }]}
        />
      )}
      <h1>
        {person.name} {!person.active && <Tag strong>{access.staff.left}</Tag>}
      </h1>
      <p className="lead-more">
        {title ? `${person.title}, ` : ""}
        {role}, {person.email}
      </p>
    </>
  );
}

/** The answer to what was pressed; for somebody who is out, always the way back in. */
export function ColleagueNotes({
  lang,
  person,
  last,
  done,
  why,
}: Pick<Shown, "lang" | "person" | "last"> & {
  done: "handed" | "locked" | "let-in" | undefined;
  why: Why | undefined;
}) {
  const words = staffWords[lang];
  const access = accessWords[lang].staff;
  if (why === "yourself" || why === "last-admin")
    return (
      <Note kind="stop" title={why === "yourself" ? access.yourself : access.lastAdmin} announced>
        <p>{why === "yourself" ? access.yourselfMore : access.lastAdminMore}</p>
      </Note>
    );
  if (why) return <Note kind="warning" title={words.why[why]} announced />;
  const handed = done === "handed" && last ? <p>{lastLine(lang, last)}</p> : null;
  if (!person.active)
    return (
      <Note kind={done ? "done" : "plain"} title={words.done.locked(person.name)} announced={done !== undefined}>
        {done === "locked" && <p>{words.lockedMore}</p>}
        {handed}
        <LetIn lang={lang} />
      </Note>
    );
  if (!done || done === "locked") return null;
  return (
    <Note kind="done" title={words.done[done](person.name)} announced>
      {handed}
      {done === "let-in" && last && <p>{words.letInMore}</p>}
    </Note>
  );
}

const LetIn = ({ lang }: { lang: Lang }) => (
  <form method="post" className="row">
    <HiddenFields fields={{ act: "let-in" }} />
    <Button small variant="secondary">
      {accessWords[lang].staff.comeBack}
    </Button>
  </form>
);

const lastLine = (lang: Lang, { to, promises, when }: NonNullable<Last>): string =>
  staffWords[lang].last(formatNumber(lang, promises), promises === 1, to, when);

function countLine(lang: Lang, { open, late }: Shown["owned"], own = false): string {
  const words = staffWords[lang];
  if (open === 0) return own ? words.youOwnNone : words.none;
  const owns = (own ? words.youOwn : words.owns)(formatNumber(lang, open), open === 1);
  if (late === 0) return owns;
  return `${owns} ${open === 1 ? words.lateOnly : words.late(formatNumber(lang, late), late === 1)}`;
}

/** What they own, and a form that gives all of it to one other. */
export function Promises({ lang, me, person, owned, last, jobs, takers }: Shown) {
  const words = staffWords[lang];
  return (
    <Section id="promises" title={words.promises}>
      <p>{countLine(lang, owned, person.id === me)}</p>
      {owned.open > 0 && takers.length > 0 && (
        <form method="post" className="stack under">
          <HiddenFields fields={{ act: "hand-over" }} />
          <Select id="to" name="to" label={words.handTo} hint={words.handHint} choices={takers} />
          <div className="row">
            <Button variant="secondary">{words.hand(formatNumber(lang, owned.open), owned.open === 1)}</Button>
          </div>
        </form>
      )}
      {last && <p className="meta under">{lastLine(lang, last)}</p>}
      {jobs.length > 0 && (
        <>
          <p className="under">{words.jobs}</p>
          <ul className="dots">
            {jobs.map((job) => (
              <li key={job.slug}>
                <a href={`/jobs/${job.slug}/settings`}>{job.title}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}

/** What shutting out does, who takes the promises, and the button. Nothing has happened before it is pressed. */
export function LockOut({ lang, person, owned, takers, title }: Shown & { title: string }) {
  const words = staffWords[lang];
  return (
    <Section id="lock" title={title}>
      <p>{words.happens}:</p>
      <ul className="dots">
        <li>{words.atOnce}</li>
        <li>{words.stays}</li>
        <li>{words.back}</li>
      </ul>
      <form method="post" className="stack under">
        <HiddenFields fields={{ act: "lock" }} />
        {owned.open > 0 && (
          <Select
            id="lock-to"
            name="to"
            label={`${countLine(lang, owned)} ${words.handTo}`}
            hint={words.noOneHint}
            choices={[...takers, { value: "", label: words.noOne(person.name) }]}
          />
        )}
        <div className="row">
          <Button danger variant="secondary">
            {accessWords[lang].staff.leave}
          </Button>
          <LinkButton href="/staff" variant="tertiary">
            {words.cancel}
          </LinkButton>
        </div>
      </form>
    </Section>
  );
}
