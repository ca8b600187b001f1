// What each column of a list means: from its header, from known exports, from its values, or as the recruiter said.

import { parseAddress } from "../../platform/mail/address.ts";
import { type ColumnMap, type ColumnMeaning, chosen, isField } from "./column-map.ts";
import { meaningOf, plainHeader } from "./header-words.ts";
import { looksLikeIdentityNumbers } from "./identity.ts";
import { knownExport } from "./known-exports.ts";
import { type Law, lawOn } from "./law-on-columns.ts";

export type Column = { header: string; as: ColumnMeaning };
export type Dropped = { header: string; why: string };

type ColumnQuestion = {
  /** Unique names of the columns, as `columnNames` gives them. */
  headers: readonly string[];
  /** Headers as they stand in the file. */
  typed: readonly string[];
  /** A sample of the values of each column, empty ones left out. */
  values: readonly (readonly string[])[];
  map?: ColumnMap | undefined;
  requirementKeys?: readonly string[] | undefined;
  country?: string | undefined;
  sector?: string | undefined;
  also?: Law | undefined;
};
export type ColumnProposal = {
  columns: Column[];
  dropped: Dropped[];
  /** The known system the header row comes from. */
  system: string | null;
  /** Words of the map that mean nothing, and headers whose meaning an earlier column already has. */
  unknownMeanings: string[];
  twice: string[];
};

type Guess = { at: number; as: Exclude<ColumnMeaning, null>; strength: number };

/** A name for every column that no other has: "Navn", "Navn (2)", "#3" for one without a header. */
export function columnNames(typed: readonly string[]): string[] {
  const given = new Set(typed.map((header) => header.trim()));
  const taken = new Set<string>();
  return typed.map((header, at) => {
    const base = header.trim() === "" ? `#${at + 1}` : header.trim();
    let name = base;
    for (let count = 2; taken.has(name) || (count > 2 && given.has(name)); count++) name = `${base} (${count})`;
    taken.add(name);
    return name;
  });
}

/** The requirement or evidence column a header names: the key itself, "requirement:key", "evidence:key", "key evidence". */
function requirementOf(header: string, keys: readonly string[]): Exclude<ColumnMeaning, null> | null {
  const named = /^\s*(requirement|krav|evidence|belegg|bevis|begrunnelse)\s*[:_ -]\s*(.+?)\s*$/i.exec(header);
  const plain = plainHeader(named?.[2] ?? header);
  for (const key of keys) {
    if (plainHeader(key) === plain) {
      const evidence = named !== null && !/^(requirement|krav)$/i.test(named[1] ?? "");
      return evidence ? `evidence:${key}` : `requirement:${key}`;
    }
    if (["evidence", "belegg", "begrunnelse", "bevis"].some((word) => plain === `${plainHeader(key)} ${word}`))
      return `evidence:${key}`;
  }
  return null;
}

const shareOf = (values: readonly string[], test: (value: string) => boolean) =>
  values.length === 0 ? 0 : values.filter(test).length / values.length;

const PHONE = /^(?=(?:\D*\d){7})'?[+(]?[\d\s().\-–/]{7,24}$/;

/** What the values alone say, weaker than any clear header. */
function guessFromValues(at: number, values: readonly string[]): Guess | null {
  if (shareOf(values, (value) => parseAddress(value).ok) >= 0.8) return { at, as: "email", strength: 40 };
  if (
    shareOf(values, (value) => PHONE.test(value.trim()) && !/^\d{4}-\d\d-\d\d/.test(value)) >= 0.8 &&
    values.some((v) => /[+\s]/.test(v.trim()))
  ) {
    return { at, as: "phone", strength: 30 };
  }
  return null;
}

const folded = (text: string) =>
  text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replaceAll("ø", "o").replaceAll("æ", "ae");

/** Columns without a header that must be names: their words occur in the addresses beside them, or nothing else can be it. */
function guessNames(question: ColumnQuestion, taken: ReadonlyMap<number, string>): Guess[] {
  const nameless = question.typed.flatMap((header, at) => (header.trim() === "" && !taken.has(at) ? [at] : []));
  const mail = [...taken].find(([, as]) => as === "email")?.[0];
  if (mail === undefined || nameless.length === 0) return [];
  const locals = (question.values[mail] ?? []).map((address) => folded(address.split("@")[0] ?? ""));
  const nameLike = (value: string) => /^[\p{L}][\p{L}\p{M}'’. -]{0,80}$/u.test(value.trim());
  const fits = nameless.filter((at) => {
    const values = question.values[at] ?? [];
    const inAddress = values.filter((value, row) =>
      folded(value)
        .split(/\s+/)
        .some((word) => word.length > 1 && locals[row]?.includes(word)),
    );
    return shareOf(values, nameLike) >= 0.8 && inAddress.length * 2 >= values.length && values.length > 0;
  });
  const [first, second] = fits;
  if (first !== undefined && second !== undefined) {
    return [
      { at: first, as: "givenName", strength: 15 },
      { at: second, as: "familyName", strength: 15 },
    ];
  }
  const only = first ?? nameless.find((at) => shareOf(question.values[at] ?? [], nameLike) === 1);
  return only === undefined ? [] : [{ at: only, as: "fullName", strength: 15 }];
}

function guessesFor(
  question: ColumnQuestion,
  known: ReturnType<typeof knownExport>,
  open: (at: number) => boolean,
): Guess[] {
  const guesses: Guess[] = [];
  question.typed.forEach((header, at) => {
    if (!open(at)) return;
    const requirement = requirementOf(header, question.requirementKeys ?? []);
    if (requirement !== null) guesses.push({ at, as: requirement, strength: 150 });
    const fixed = known?.means.get(plainHeader(header));
    if (fixed !== undefined) {
      if (fixed !== null) guesses.push({ at, as: fixed, strength: 130 });
      return;
    }
    const meaning = meaningOf(header);
    if (meaning?.means === "other") return;
    if (meaning !== null && isField(meaning.means)) guesses.push({ at, as: meaning.means, strength: meaning.strength });
    if (meaning !== null && meaning.means === "birthDate") guesses.push({ at, as: "birthYear", strength: 50 });
    if (meaning === null) {
      const guess = guessFromValues(at, question.values[at] ?? []);
      if (guess !== null) guesses.push(guess);
    }
  });
  return guesses;
}

/** Gives each field to its strongest column (then the fuller, then the earlier one); no field goes to two columns. */
function settle(
  guesses: Guess[],
  meanings: Map<number, Exclude<ColumnMeaning, null>>,
  values: ColumnQuestion["values"],
): void {
  const fill = (at: number) => ((values[at]?.length ?? 0) > 0 ? 1 : 0);
  const order = [...guesses].sort((a, b) => fill(b.at) - fill(a.at) || b.strength - a.strength || a.at - b.at);
  // An empty column never takes a field from a filled one, but may have it when nothing else wants it.
  const taken = new Set<string>(meanings.values());
  for (const { at, as } of order) {
    if (meanings.has(at) || taken.has(as)) continue;
    meanings.set(at, as);
    taken.add(as);
  }
}

/** What either law forbids. */
const forbidden = (meaning: Parameters<typeof lawOn>[0], { country, sector, also }: ColumnQuestion) =>
  lawOn(meaning, { country, sector }) ?? (also ? lawOn(meaning, also) : null);

/** The columns that may not be stored, by header or by value, and why. */
function keptOut(question: ColumnQuestion): Map<number, string> {
  const dropped = new Map<number, string>();
  question.typed.forEach((header, at) => {
    const means = meaningOf(header)?.means ?? null;
    const identity = looksLikeIdentityNumbers(question.values[at] ?? [], means === "phone");
    const why = forbidden(identity ? "identity" : means, question);
    if (why !== null) dropped.set(at, why);
    if (header.trim() === "__proto__") dropped.set(at, "a reserved word cannot head a column");
  });
  return dropped;
}

/**
 * A meaning for every column, and what the law makes us drop. The recruiter's map wins over a proposal, the law over both.
 * Two columns never get the same single-valued field.
 */
export function proposeColumns(question: ColumnQuestion): ColumnProposal {
  const { headers, typed, values } = question;
  const unknownMeanings: string[] = [];
  const twice: string[] = [];
  const picks = chosen(question, unknownMeanings);
  const dropped = keptOut(question);
  const meanings = new Map<number, Exclude<ColumnMeaning, null>>();
  picks.forEach((pick, at) => {
    if (pick === undefined || pick === null || dropped.has(at)) return;
    const why = isField(pick) ? forbidden(pick, question) : null;
    if (why !== null) dropped.set(at, why);
    else if ([...meanings.values()].includes(pick)) twice.push(headers[at] ?? "");
    else meanings.set(at, pick);
  });
  const open = (at: number) => picks[at] === undefined && !dropped.has(at);
  const known = knownExport(typed);
  settle(guessesFor(question, known, open), meanings, values);
  const named = [...meanings.values()].some((as) => as === "fullName" || as === "givenName" || as === "familyName");
  if (!named)
    settle(
      guessNames(question, meanings).filter(({ at }) => open(at)),
      meanings,
      values,
    );
  return {
    columns: headers.map((header, at) => ({ header, as: meanings.get(at) ?? null })),
    dropped: [...dropped]
      .map(([at, why]) => ({ header: headers[at] ?? "", why }))
      .filter(({ header }) => header !== ""),
    system: known?.system ?? null,
    unknownMeanings,
    twice,
  };
}
