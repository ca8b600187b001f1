// The people who apply in the demo: who they are, when they applied, what they said and what was found. Pure and always the same.
import { type Chance, chanceFor } from "./chance.ts";
import { type Profile, volunteered } from "./jobs-words.ts";
import { nameBooks, towns } from "./people-words.ts";
import { type DemoLang, levelOf, type Shown, type SpeechBook, type Spoken, speak } from "./speech.ts";

export type DemoPerson = Spoken & {
  given: string;
  family: string;
  fullName: string;
  email: string | null;
  phone: string | null;
  city: string;
  language: DemoLang;
  internal: boolean;
  /** How many working days before now the application came; 0 is today. */
  daysAgo: number;
  profile: string;
};

/** Somebody whom the demo places by hand. What is left out is drawn. */
export type Placed = {
  given: string;
  family: string;
  language?: DemoLang;
  internal?: boolean;
  daysAgo?: number;
  profile?: string;
  shows?: Record<string, Shown>;
  /** Has a name that is at home in Norway. */
  home?: boolean;
  met?: boolean;
  noEmail?: boolean;
};

export type Crowd = {
  /** Names the stream of chance. */
  name: string;
  count: number;
  placed: readonly Placed[];
  /** What people write, those with a name that is at home here and the others. */
  languages: { home: Partial<Record<DemoLang, number>>; abroad: Partial<Record<DemoLang, number>> };
  profiles: Record<string, Profile>;
  book: SpeechBook;
  /** Working days before now, and how often. */
  days: Readonly<Record<string, number>>;
  internals: number;
  thisYear: number;
};

const plain: Record<string, string> = { ø: "o", æ: "ae", ð: "d", đ: "d", þ: "th", ł: "l", ı: "i", ß: "ss" };

/** A name as the first half of an address. */
export function addressPart(name: string): string {
  const bare = name
    .toLowerCase()
    .replace(/[øæðđþłıß]/g, (letter) => plain[letter] ?? letter)
    .normalize("NFD");
  return bare
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z]+/g, ".")
    .replace(/^\.+|\.+$/g, "");
}

type Names = { full: Set<string>; addresses: Set<string> };

type Drawn = { given: string; family: string; home: boolean };

function drawName(chance: Chance, taken: Names): Drawn {
  for (;;) {
    const weights = Object.fromEntries(nameBooks.map((book, at) => [String(at), book.weight]));
    const book = nameBooks[Number(chance.weighted(weights))];
    const given = chance.pick(book?.given.split(" ") ?? []);
    const family = chance.pick(book?.family.split(" ") ?? []);
    if (!taken.full.has(`${given} ${family}`)) return { given, family, home: book?.home ?? false };
  }
}

function drawAddress(name: string, chance: Chance, taken: Names): string {
  const host = chance.in(0.7) ? "example.no" : "example.org";
  const part = addressPart(name) || "post";
  let address = `${part}@${host}`;
  for (let n = 2; taken.addresses.has(address); n += 1) address = `${part}${n}@${host}`;
  taken.addresses.add(address);
  return address;
}

const digits = (chance: Chance, n: number): string => Array.from({ length: n }, () => chance.between(1, 9)).join("");

function showsOf(profile: Profile | undefined, chance: Chance): Record<string, Shown> {
  return Object.fromEntries(
    Object.entries(profile?.shows ?? {}).map(([key, weights]) => [key, chance.weighted(weights)]),
  );
}

/** What somebody told unasked joins the application and stands as the evidence of one requirement. */
function withVolunteered(spoken: Spoken, fullName: string): Spoken {
  const told = volunteered.find((one) => one.name === fullName);
  if (!told) return spoken;
  const said = spoken.said.map((one) =>
    one.place === "application" ? { ...one, text: `${one.text} ${told.evidence}.` } : one,
  );
  const assessments = spoken.assessments.map((one) =>
    one.requirement === told.requirement
      ? { ...one, ...levelOf[told.shown], evidence: told.evidence, source: "application" as const }
      : one,
  );
  return { said, assessments };
}

/** Everybody of one job, in the order of their names' drawing. The same crowd gives the same people. */
export function makePeople(crowd: Crowd): DemoPerson[] {
  const taken: Names = { full: new Set(crowd.placed.map((one) => `${one.given} ${one.family}`)), addresses: new Set() };
  const people: DemoPerson[] = [];
  for (let at = 0; at < crowd.count; at += 1) {
    const chance = chanceFor(`${crowd.name} ${at}`);
    const placed: Placed = crowd.placed[at] ?? {
      ...drawName(chance, taken),
      internal: at - crowd.placed.length < crowd.internals,
    };
    const fullName = [placed.given, placed.family].filter(Boolean).join(" ");
    taken.full.add(fullName);
    people.push(makePerson(placed, fullName, { crowd, chance, taken }));
  }
  return people;
}

function makePerson(placed: Placed, fullName: string, by: { crowd: Crowd; chance: Chance; taken: Names }): DemoPerson {
  const { crowd, chance, taken } = by;
  const language =
    placed.language ?? chance.weighted(placed.home === false ? crowd.languages.abroad : crowd.languages.home);
  const weights = Object.fromEntries(Object.entries(crowd.profiles).map(([key, profile]) => [key, profile.weight]));
  const profile = placed.profile ?? chance.weighted(weights);
  const shows = { ...showsOf(crowd.profiles[profile], chance), ...placed.shows };
  const years = chance.between(2, 17);
  const spoken = speak(
    crowd.book,
    { lang: language, years, thisYear: crowd.thisYear, shows, met: placed.met ?? false },
    chance,
  );
  return {
    ...withVolunteered(spoken, fullName),
    given: placed.given,
    family: placed.family,
    fullName,
    email: placed.noEmail ? null : drawAddress(fullName, chance, taken),
    phone: placed.noEmail || chance.in(0.93) ? `+47 000 ${digits(chance, 2)} ${digits(chance, 3)}` : null,
    city: chance.pick(towns),
    language,
    internal: placed.internal ?? false,
    daysAgo: placed.daysAgo ?? Number(chance.weighted(crowd.days)),
    profile,
  };
}
