// The steps of the conversation: the opening, who it is, one question at a time, what is asked apart.
import type { Lang } from "../platform/i18n/languages.ts";
import { Button, PlainButton } from "../ui/Button.tsx";
import { Checkbox } from "../ui/Checkbox.tsx";
import { HiddenFields } from "../ui/HiddenFields.tsx";
import { Note } from "../ui/Note.tsx";
import { RadioGroup } from "../ui/RadioGroup.tsx";
import { TextArea, TextField } from "../ui/TextField.tsx";
import { type Apart, type Facts, longestAnswer, noApart } from "./draft.ts";
import type { Question } from "./script.ts";
import { talkWords } from "./talk-words.ts";

type Typed = { faults: readonly { field: string; why: string }[]; typed: Readonly<Record<string, string>> } | undefined;

/** What is wrong with a field, in words, or nothing. */
export function faultOf(lang: Lang, typed: Typed, field: string): string | undefined {
  const fault = typed?.faults.find((one) => one.field === field);
  if (!fault) return undefined;
  const said: Readonly<Record<string, string>> = talkWords[lang].faults;
  return said[`${field}.${fault.why}`] ?? talkWords[lang].empty;
}

type OpeningProps = { lang: Lang; reader: string; late: string | null; n: string; minutes: string };

export function Opening({ lang, reader, late, n, minutes }: OpeningProps) {
  const w = talkWords[lang].opening;
  return (
    <>
      <p className="lead">
        <strong>{w.machine}</strong> {w.read(reader)} {w.noScore}
      </p>
      {late && (
        <div className="under">
          <Note kind="warning" title={w.late}>
            {w.lateMore(late)}
          </Note>
        </div>
      )}
      <ul className="dots under">
        <li>{w.long(n, minutes)}</li>
        <li>{w.saved}</li>
        <li>{w.data}</li>
        <li>{w.human}</li>
      </ul>
      <form method="post" className="eq">
        <HiddenFields fields={{ act: "begin" }} />
        <Button>{w.begin}</Button>
      </form>
    </>
  );
}

export function Who({ lang, facts, typed }: { lang: Lang; facts: Facts; typed: Typed }) {
  const w = talkWords[lang];
  const value = (name: "name" | "email" | "phone" | "city") => typed?.typed[name] ?? facts[name];
  const error = (field: string) => faultOf(lang, typed, field);
  return (
    <form method="post" className="stack under" noValidate>
      <HiddenFields fields={{ act: "you" }} />
      <TextField
        id="name"
        name="name"
        label={w.name}
        hint={w.nameHint}
        error={error("name")}
        value={value("name")}
        autoComplete="name"
        maxLength={300}
        required
      />
      <TextField
        id="email"
        name="email"
        type="email"
        label={w.email}
        hint={w.emailHint}
        error={error("email")}
        value={value("email")}
        autoComplete="email"
        maxLength={254}
        required
      />
      <TextField
        id="phone"
        name="phone"
        type="tel"
        label={w.phone}
        hint={w.optional}
        value={value("phone")}
        autoComplete="tel"
        maxLength={60}
      />
      <TextField
        id="city"
        name="city"
        label={w.city}
        hint={w.optional}
        value={value("city")}
        autoComplete="address-level2"
        maxLength={200}
      />
      <RadioGroup
        id="internal"
        name="internal"
        legend={w.internal}
        choices={[
          { value: "no", label: w.no },
          { value: "yes", label: w.yes },
        ]}
        value={(typed?.typed.internal ?? (facts.internal ? "yes" : "no")) === "yes" ? "yes" : "no"}
      />
      <Button>{w.next}</Button>
    </form>
  );
}

export type AskedProps = {
  lang: Lang;
  reader: string;
  question: Question;
  follows: boolean;
  followUp: string | null;
  text: string;
  more: string | null;
  said: string | null;
  corrects: boolean;
  n: { at: number; of: number };
  earlier: readonly { key: string; asked: string; text: string }[];
};

function Steps({ n }: { n: AskedProps["n"] }) {
  return (
    <div className="steps" aria-hidden="true">
      {Array.from({ length: n.of }, (_, at) => at + 1).map((step) => (
        <span key={step} className={step < n.at ? "done" : step === n.at ? "cur" : undefined} />
      ))}
    </div>
  );
}

/** What has been answered, closed until somebody opens it; each answer leads back to its question. */
function Earlier({ lang, earlier }: Pick<AskedProps, "lang" | "earlier">) {
  if (earlier.length === 0) return null;
  const w = talkWords[lang];
  return (
    <details className="turn">
      <summary>{w.earlier}</summary>
      {earlier.map((one) => (
        <div key={one.key}>
          <p className="q">{one.asked}</p>
          <p className="a">
            {one.text} <a href={`?step=${encodeURIComponent(one.key)}`}>{w.correct}</a>
          </p>
        </div>
      ))}
    </details>
  );
}

/** One question, or the one follow-up to it. A correction shows the follow-up's answer beneath. */
export function Asked(props: AskedProps & { typed: Typed }) {
  const { lang, reader, question, follows, followUp, text, more, said, corrects, n, earlier, typed } = props;
  const w = talkWords[lang];
  const value = typed?.typed.answer ?? text;
  return (
    <>
      <Steps n={n} />
      <p className="under">
        <strong>{w.under(reader)}</strong> <span className="quiet">{w.underMore}</span>
      </p>
      <div className="talk">
        <Earlier lang={lang} earlier={earlier} />
        {follows && said !== null && (
          <div className="turn">
            <p className="q">{question.text}</p>
            <p className="said">{w.youSaid}</p>
            <p className="a">{said}</p>
            <p className="under quiet">{w.oneMore}</p>
          </div>
        )}
      </div>
      <form method="post" className="now stack" noValidate>
        <HiddenFields fields={{ question: question.key }} />
        <TextArea
          id="answer"
          name="answer"
          rows={question.follows ? 7 : 4}
          maxLength={longestAnswer}
          label={(follows && followUp) || question.text}
          hint={follows ? undefined : question.hint}
          error={faultOf(lang, typed, "answer")}
          value={value}
        />
        {corrects && more !== null && followUp && (
          <>
            <HiddenFields fields={{ has: "more" }} />
            <TextArea
              id="more"
              name="more"
              rows={4}
              maxLength={longestAnswer}
              label={followUp}
              value={typed?.typed.more ?? more}
            />
          </>
        )}
        <div className="eq">
          <Button name="act" value="answer">
            {corrects ? w.save : w.answer}
          </Button>
          <Button name="act" value="pause" variant="secondary">
            {w.pause}
          </Button>
        </div>
        <p>
          <PlainButton name="act" value="skip">
            {w.skip}
          </PlainButton>{" "}
          {question.kind === "must" && <span className="quiet">{w.skipMust}</span>}
        </p>
      </form>
    </>
  );
}

type ApartProps = { lang: Lang; apart: Apart | null; list: boolean; typed: Typed };

function PublicList({
  lang,
  value,
  error,
  checked,
}: {
  lang: Lang;
  value: (name: keyof Apart) => string;
  error: string | undefined;
  checked: boolean;
}) {
  const w = talkWords[lang];
  return (
    <fieldset className="stack">
      <legend>{w.list}</legend>
      <p className="quiet">{w.listLead}</p>
      <TextField
        id="birthYear"
        name="birthYear"
        label={w.birthYear}
        hint={w.optional}
        error={error}
        value={value("birthYear")}
        inputMode="numeric"
        maxLength={4}
        width="short"
        autoComplete="bday-year"
      />
      <TextField
        id="work"
        name="work"
        label={w.work}
        hint={w.optional}
        value={value("work")}
        maxLength={200}
        autoComplete="organization-title"
      />
      <TextField
        id="municipality"
        name="municipality"
        label={w.municipality}
        hint={w.optional}
        value={value("municipality")}
        maxLength={200}
      />
      <Checkbox id="offList" name="offList" value="yes" label={w.offList} hint={w.offListHint} checked={checked} />
      <TextArea
        id="offListWhy"
        name="offListWhy"
        rows={3}
        maxLength={2000}
        label={w.offListWhy}
        hint={w.optional}
        value={value("offListWhy")}
      />
    </fieldset>
  );
}

/** What assessors never see. */
export function ApartForm({ lang, apart, list, typed }: ApartProps) {
  const w = talkWords[lang];
  const stands = apart ?? noApart;
  const value = (name: keyof Apart) => typed?.typed[name] ?? String(stands[name] || "");
  return (
    <form method="post" className="stack under" noValidate>
      <HiddenFields fields={{ act: "apart" }} />
      <p>{w.apartLead}</p>
      <TextArea
        id="needs"
        name="needs"
        rows={3}
        maxLength={2000}
        label={w.needs}
        hint={w.needsHint}
        value={value("needs")}
      />
      {list && (
        <PublicList
          lang={lang}
          value={value}
          error={faultOf(lang, typed, "birthYear")}
          checked={typed ? typed.typed.offList === "yes" : stands.offList}
        />
      )}
      <Button>{w.next}</Button>
    </form>
  );
}
