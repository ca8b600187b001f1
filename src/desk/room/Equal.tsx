// Equal treatment before letters leave: each difference with its people, and the reason somebody signs for it.
import type { ShownDifference, ShownPeople } from "../../answers/answers.server.ts";
import { dateIn, formatDate, formatList, formatNumber } from "../../platform/i18n/format.ts";
import type { Lang } from "../../platform/i18n/languages.ts";
import { Button } from "../../ui/Button.tsx";
import { HiddenFields } from "../../ui/HiddenFields.tsx";
import { Note } from "../../ui/Note.tsx";
import { Section } from "../../ui/Section.tsx";
import { TextArea } from "../../ui/TextField.tsx";
import { applicantsWords } from "../words-applicants.ts";
import { equalWords } from "../words-equal.ts";

export type SignFault = keyof (typeof equalWords)["nb"]["faults"];
/** A refused reason, kept as it was typed. */
export type Unsigned = { key: string; reason: string; why: SignFault };

type Reads = {
  lang: Lang;
  /** A requirement's label by its key, in the reader's language. */
  labels: Readonly<Record<string, string>>;
};
type EqualProps = Reads & {
  zone: string;
  found: readonly ShownDifference[];
  /** Whose reason is somebody's own words throughout. */
  notCompared: ShownPeople;
  unsigned: Unsigned | null;
  maySign: boolean;
};

function Names({ lang, title, people }: { lang: Lang; title: string; people: ShownPeople }) {
  return (
    <li>
      {title}:{" "}
      {people.named.map((one, at) => (
        <span key={one.application}>
          {at > 0 && ", "}
          <a href={`/applications/${one.application}`}>{one.fullName}</a>
        </span>
      ))}
      {people.more > 0 && ` ${equalWords[lang].more(formatNumber(lang, people.more))}`}
    </li>
  );
}

function titleOf({ lang, labels }: Reads, one: ShownDifference): string {
  const w = equalWords[lang];
  if (one.kind === "reasons") return w.reasons;
  if (one.kind === "meeting") return w.meeting;
  return w.gap(
    labels[one.requirement] ?? one.requirement,
    applicantsWords[lang].levels[one.level].toLocaleLowerCase(lang),
  );
}

function Who({ of, one }: { of: Reads; one: ShownDifference }) {
  const { lang, labels } = of;
  const w = equalWords[lang];
  const label = (key: string) => labels[key];
  const why = (keys: readonly string[]) =>
    formatList(
      lang,
      keys.map((key) => label(key) ?? w.noGap),
    );
  const n = (count: number): [string, boolean] => [formatNumber(lang, count), count === 1];
  const rows: { title: string; people: ShownPeople }[] =
    one.kind === "gap"
      ? [
          { title: w.gapDeclined, people: one.declined },
          { title: w.gapAdvanced, people: one.advanced },
        ]
      : one.kind === "reasons"
        ? one.groups.map((group) => ({ title: w.because(why(group.why)), people: group.people }))
        : one.groups.map((group) => ({
            title: w.met(group.by.length > 0 ? formatList(lang, group.by) : w.nobody, ...n(group.on)),
            people: group.people,
          }));
  return (
    <ul className="dots">
      {rows.map((row) => (
        <Names key={row.title} lang={lang} {...row} />
      ))}
    </ul>
  );
}

function SignForm({ of, one, id }: { of: EqualProps; one: ShownDifference; id: string }) {
  const w = equalWords[of.lang];
  const refused = of.unsigned?.key === one.key ? of.unsigned : null;
  return (
    <form method="post" className="stack under">
      <HiddenFields fields={{ key: one.key, hash: one.hash }} />
      <TextArea
        id={id}
        name="reason"
        label={w.reason}
        error={refused ? w.faults[refused.why] : undefined}
        value={refused?.reason ?? ""}
        rows={2}
        maxLength={2000}
      />
      <div className="row">
        <Button name="act" value="sign" variant="secondary">
          {w.sign}
        </Button>
      </div>
    </form>
  );
}

/** In the answer room, above a letter that waits for it: the pairs, and the way to where they are mended or signed. */
export function Pairs({ found, send, ...of }: Reads & { found: readonly ShownDifference[]; send: string }) {
  const w = equalWords[of.lang];
  if (found.length === 0) return null;
  return (
    <Note kind="warning" title={w.here}>
      {found.map((one) => (
        <div key={one.key} className="under">
          <p>{titleOf(of, one)}</p>
          <Who of={of} one={one} />
        </div>
      ))}
      <p className="under">
        <a href={`${send}#equal`}>{w.toSign}</a>
      </p>
    </Note>
  );
}

/** Nothing is drawn when nobody was treated differently, as far as can be told. */
export function Equal(props: EqualProps) {
  const { lang, zone, found, notCompared, unsigned, maySign } = props;
  const w = equalWords[lang];
  if (found.length === 0 && notCompared.named.length === 0) return null;
  const left = found.filter((one) => one.signed === null).length;
  const gone = unsigned && !found.some((one) => one.key === unsigned.key);
  return (
    <Section id="equal" title={w.title} aside={found.length > 0 && left === 0 ? w.allSigned : undefined}>
      <div className="measure">
        {left > 0 && (
          <Note kind="warning" title={w.lead(formatNumber(lang, left), left === 1)}>
            <p>{w.mend}</p>
          </Note>
        )}
        {gone && <Note kind="stop" title={w.faults.changed} announced />}
        {found.map((one, at) => (
          <article key={one.key} className="under">
            <h3>{titleOf(props, one)}</h3>
            <Who of={props} one={one} />
            {one.signed && (
              <p className="under">
                {one.signed.reason}{" "}
                <span className="meta">{w.signed(one.signed.by, formatDate(lang, dateIn(one.signed.at, zone)))}</span>
              </p>
            )}
            {!one.signed && maySign && <SignForm of={props} one={one} id={`reason-${at}`} />}
          </article>
        ))}
        {notCompared.named.length > 0 && (
          <article className="under">
            <h3>{w.ownReason}</h3>
            <p>{w.readOwn}</p>
            <ul className="dots">
              <Names lang={lang} title={w.to} people={notCompared} />
            </ul>
          </article>
        )}
      </div>
    </Section>
  );
}
