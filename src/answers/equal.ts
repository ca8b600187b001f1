// Equal treatment (invariant 6): which differences between people of one job must be mended, or signed with a reason, before letters leave. Pure.
import type { Level, Stage } from "../applications/application.ts";
import { allow, type Decision, refuse } from "../platform/decision.ts";
import { isDeclining, type Outcome } from "./kinds.ts";

/** Somebody about whom it is decided. `levels` by requirement key, of what was assessed; `reasons` are those the letter gives. */
export type Judged = {
  readonly application: string;
  readonly outcome: Outcome;
  readonly stage: Stage;
  readonly levels: Readonly<Record<string, Level>>;
  readonly reasons: readonly string[];
  /** Somebody wrote in the letter: `reasons` are those of its draft that still stand, and the one it was decided for. */
  readonly edited: boolean;
  /** And no reason of its draft stands any more. */
  readonly ownReason: boolean;
  /** Who assessed after having met the person, by name, and how many requirements they assessed. */
  readonly metBy: readonly string[];
  readonly metOn: number;
};

export type GapLevel = "partly" | "not-shown";

/**
 * One difference; people are the ids of their applications, in the order they were given. `key` names it, and stays while it does;
 * `between` is whom a signed reason speaks of.
 * `gap`: declined for a requirement at a level that somebody advanced did not pass either.
 * `reasons`: the same assessments, other reasons. `meeting`: met by others, or assessed on more or less.
 */
export type Difference<People = readonly string[]> = { readonly key: string; readonly between: string } & (
  | {
      readonly kind: "gap";
      readonly requirement: string;
      readonly level: GapLevel;
      readonly declined: People;
      readonly advanced: People;
    }
  | {
      readonly kind: "reasons";
      readonly groups: readonly { readonly why: readonly string[]; readonly people: People }[];
    }
  | {
      readonly kind: "meeting";
      readonly groups: readonly { readonly by: readonly string[]; readonly on: number; readonly people: People }[];
    }
);

/** The same difference with its people put another way. */
export function withPeople<A, B>(one: Difference<A>, put: (people: A) => B): Difference<B> {
  if (one.kind === "gap") return { ...one, declined: put(one.declined), advanced: put(one.advanced) };
  if (one.kind === "reasons")
    return { ...one, groups: one.groups.map((group) => ({ ...group, people: put(group.people) })) };
  return { ...one, groups: one.groups.map((group) => ({ ...group, people: put(group.people) })) };
}

/** Everybody a difference is about. */
export const peopleIn = (one: Difference): readonly string[] =>
  one.kind === "gap" ? [...one.declined, ...one.advanced] : one.groups.flatMap((group) => group.people);

const person = ({ application }: Judged): string => application;
const isGap = (level: Level | undefined): level is GapLevel => level === "partly" || level === "not-shown";
/** Not shown is less than partly: who was declined for part of something is compared with those who showed none of it, too. */
const atMost = (level: GapLevel, other: Level | undefined): other is GapLevel =>
  other === level || (level === "partly" && other === "not-shown");

/** Only these two outcomes weigh a person; the others say the same to everybody. */
const weighs = ({ outcome }: Judged): boolean => outcome === "declined" || outcome === "luxury";

const gapsOf = (one: Judged): string[] => one.reasons.filter((key) => isGap(one.levels[key]));

function gapDifferences(leaving: readonly Judged[], advanced: readonly Judged[]): Difference[] {
  const reasoned = leaving.flatMap((one) =>
    gapsOf(one).map((key) => ({ one, key, level: one.levels[key] as GapLevel })),
  );
  const groups = Map.groupBy(reasoned, ({ key, level }) => `${key}.${level}`);
  return [...groups].flatMap(([name, members]): Difference[] => {
    const [first] = members;
    if (!first) return [];
    const past = advanced.flatMap((one) => {
      const level = one.levels[first.key];
      return atMost(first.level, level) ? [{ application: person(one), level }] : [];
    });
    if (past.length === 0) return [];
    return [
      {
        kind: "gap",
        key: `gap ${name}`,
        between: past
          .map((one) => `${one.application} ${one.level}`)
          .toSorted()
          .join(),
        requirement: first.key,
        level: first.level,
        declined: members.map(({ one }) => person(one)),
        advanced: past.map((one) => one.application),
      },
    ];
  });
}

const levelsName = ({ levels, stage }: Judged): string =>
  `${stage} ${Object.keys(levels)
    .toSorted()
    .map((key) => `${key}:${levels[key]}`)
    .join(" ")}`;

/**
 * What the letter gives as reason: the gaps, or that others stood closer. Undefined where somebody wrote the whole reason anew: what it
 * says is for people to read.
 */
function whyOf(one: Judged): readonly string[] | undefined {
  if (one.ownReason && one.outcome === "declined") return undefined;
  const gaps = gapsOf(one).toSorted();
  return gaps.length > 0 ? gaps : [one.outcome];
}

type Told = { readonly one: Judged; readonly why: readonly string[] };

const toldOf = (one: Judged): Told[] => {
  const why = whyOf(one);
  return why ? [{ one, why }] : [];
};

/** What was drafted before what somebody wrote in, then the fullest first. */
const fuller = (a: Told, b: Told): number =>
  Number(a.one.edited) - Number(b.one.edited) || b.why.length - a.why.length || (a.why.join() < b.why.join() ? -1 : 1);

/**
 * People by the reason they are told, with its name. An edited letter is known by what still stands of its draft: part of another's
 * reason is no other reason, for the rest of it may stand there in somebody's own words.
 */
function byReason(alike: readonly Judged[]): Map<string, Told[]> {
  const told = alike.flatMap(toldOf);
  const known = [...new Map(told.toSorted(fuller).map(({ why }) => [why.join(), why])).values()];
  const whole = ({ one, why }: Told) =>
    one.edited ? (known.find((other) => why.every((key) => other.includes(key))) ?? why) : why;
  return Map.groupBy(
    told.map((each) => ({ ...each, why: whole(each) })),
    ({ why }) => why.join(),
  );
}

function reasonDifferences(weighed: readonly Judged[], leaving: ReadonlySet<string>): Difference[] {
  const assessed = weighed.filter((one) => Object.keys(one.levels).length > 0);
  return [...Map.groupBy(assessed, levelsName)].flatMap(([name, alike]): Difference[] => {
    const reasons = byReason(alike);
    const told = [...reasons.values()].flat();
    if (reasons.size < 2 || !told.some(({ one }) => leaving.has(one.application))) return [];
    const groups = [...reasons]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([, people]) => ({ why: people[0]?.why ?? [], people: people.map(({ one }) => one.application) }));
    return [{ kind: "reasons", key: `reasons ${name}`, between: [...reasons.keys()].toSorted().join(" | "), groups }];
  });
}

/**
 * Whose letters to `leaving` no comparison reads, in the order they were given: somebody wrote the whole reason anew, and another has the
 * same assessments. People must read these side by side.
 */
export function notCompared(judged: readonly Judged[], leaving: ReadonlySet<string>): string[] {
  const assessed = judged.filter((one) => weighs(one) && Object.keys(one.levels).length > 0);
  const alike = Map.groupBy(assessed, levelsName);
  const isAlone = (one: Judged) => alike.get(levelsName(one))?.length === 1;
  return assessed
    .filter((one) => leaving.has(one.application) && whyOf(one) === undefined && !isAlone(one))
    .map((one) => one.application);
}

function meetingDifferences(judged: readonly Judged[], leaving: ReadonlySet<string>): Difference[] {
  const met = judged.filter((one) => one.stage !== "application" && one.metOn > 0);
  const basis = (one: Judged) => `${one.metBy.join(" + ")} (${one.metOn})`;
  const groups = [...Map.groupBy(met, basis)].toSorted(([a], [b]) => (a < b ? -1 : 1));
  if (groups.length < 2 || !met.some((one) => leaving.has(one.application))) return [];
  return [
    {
      kind: "meeting",
      key: "meeting",
      between: groups
        .map(([name, people]) => `${name}: ${people.map((one) => one.application).toSorted()}`)
        .join(" | "),
      groups: groups.map(([, people]) => ({
        by: people[0]?.metBy ?? [],
        on: people[0]?.metOn ?? 0,
        people: people.map(person),
      })),
    },
  ];
}

/**
 * The differences that letters to `leaving` (application ids) would carry out of the house, in a stable order.
 * @param judged everybody of the job with a decision
 */
export function differences(judged: readonly Judged[], leaving: ReadonlySet<string>): Difference[] {
  const weighed = judged.filter(weighs);
  const advanced = judged.filter((one) => !isDeclining(one.outcome));
  return [
    ...gapDifferences(
      weighed.filter((one) => leaving.has(one.application)),
      advanced,
    ),
    ...reasonDifferences(weighed, leaving),
    ...meetingDifferences(
      judged.filter((one) => weighs(one) || !isDeclining(one.outcome)),
      leaving,
    ),
  ].toSorted((a, b) => (a.key < b.key ? -1 : 1));
}

export const SHORTEST_REASON = 20;
export const LONGEST_REASON = 2000;

export type SignRefused = "short" | "long" | "risk" | "changed";

/** Whether a text can stand as the reason for a difference; `risks` is how many blocking risks the letter check finds in it. */
export function maySign(reason: string, risks: number): Decision<Exclude<SignRefused, "changed">> {
  const { length } = reason.trim();
  if (length < SHORTEST_REASON || !/\p{L}{2,}\s+\p{L}{2,}/u.test(reason)) return refuse("short");
  if (length > LONGEST_REASON) return refuse("long");
  return risks > 0 ? refuse("risk") : allow;
}
