// One record of a list into one person, or into what is wrong with it; a warning never costs the person.

import { parseAddress } from "../../platform/mail/address.ts";
import type { Column } from "./columns.ts";
import { type DateOrder, readDate } from "./dates.ts";
import type { Field } from "./header-words.ts";
import { isCheckedIdentityNumber, withoutIdentityNumbers } from "./identity.ts";
import { cleanName, MAX_FULL_NAME, MAX_NAME, partsOf } from "./names.ts";
import { type ProblemCode, saying } from "./problems.ts";
import type { Lang, Level } from "./value-words.ts";
import {
  isSheetError,
  isShortenedNumber,
  readBirthYear,
  readLanguage,
  readLevel,
  readYesNo,
  shown,
  tidyPhone,
  unguarded,
} from "./values.ts";

export type Assessment = { requirement: string; level: Level | null; evidence: string | null };

/** A person as `gjensvar import --people` prints them; null is absent. */
export type Person = {
  line: number;
  externalId: string | null;
  givenName: string | null;
  familyName: string | null;
  fullName: string;
  email: string | null;
  phone: string | null;
  city: string | null;
  appliedAt: string | null;
  language: Lang | null;
  internal: boolean;
  stage: string | null;
  source: string | null;
  reason: string | null;
  notes: string | null;
  jobTitle: string | null;
  birthYear: number | null;
  gender: string | null;
  extra: Record<string, string>;
  /** Only there when a column holds assessments. */
  assessments?: Assessment[];
};

export type Problem = { line: number; column: string | null; value: string; problem: string; code: ProblemCode };
/** `value` is what stands in the cell, "" where the row or the file is meant and for an identity number, which is kept nowhere. */
export type Warning = { line: number; column: string | null; value: string; problem: string; code: ProblemCode };

export type ReadingRules = {
  columns: readonly Column[];
  /** Columns the law keeps out, by place. */
  dropped: ReadonlySet<number>;
  /** Columns without header and without any value. */
  blank: ReadonlySet<number>;
  dateOrder: DateOrder;
  today: string;
  /** False when nobody in the file can be named; then rows are only shown. */
  named: boolean;
};

type PersonRead = { person: Person | null; problems: Problem[]; warnings: Warning[] };

type Cells = {
  line: number;
  cells: readonly string[];
  problems: Problem[];
  warnings: Warning[];
  person: Person;
  rules: ReadingRules;
};

function emptyPerson(line: number): Person {
  return {
    line,
    externalId: null,
    givenName: null,
    familyName: null,
    fullName: "",
    email: null,
    phone: null,
    city: null,
    appliedAt: null,
    language: null,
    internal: false,
    stage: null,
    source: null,
    reason: null,
    notes: null,
    jobTitle: null,
    birthYear: null,
    gender: null,
    extra: {},
  };
}

const seen = (value: string) => shown(withoutIdentityNumbers(value).text);

function warn(at: Cells, column: string | null, code: ProblemCode, value = ""): void {
  at.warnings.push({ line: at.line, column, value: seen(value), problem: saying(code), code });
}

function refuse(at: Cells, column: string | null, value: string, code: ProblemCode, why?: string): void {
  at.problems.push({
    line: at.line,
    column,
    value: seen(value),
    problem: why ?? saying(code),
    code,
  });
}

function readName(at: Cells, column: string, field: "givenName" | "familyName" | "fullName", typed: string): void {
  const { name, warnings } = cleanName(readText(at, column, typed));
  for (const code of warnings) warn(at, column, code, typed);
  if (name.length > (field === "fullName" ? MAX_FULL_NAME : MAX_NAME)) refuse(at, column, typed, "name-too-long");
  at.person[field] = name;
}

function readEmail(at: Cells, column: string, typed: string): void {
  const read = parseAddress(typed.replace(/^[\s\p{Cf}]+|[\s\p{Cf}]+$/gu, "").replace(/^mailto:/i, ""));
  if (read.ok) at.person.email = read.address;
  else refuse(at, column, typed, "bad-address", `${saying("bad-address")} (${read.why})`);
}

function readAppliedAt(at: Cells, column: string, typed: string): void {
  const read = readDate(typed, at.rules.dateOrder);
  if (read === null) warn(at, column, "bad-date", typed);
  else {
    if (read.guessed) warn(at, column, "unclear-date", typed);
    if (read.date > at.rules.today) warn(at, column, "future-date", typed);
    at.person.appliedAt = read.date;
  }
}

const MAX_PHONE = 60;
const NO_PHONE = /^([-–—./]+|n\/?a|null|none|ingen|nei)$/i;

function readPhone(at: Cells, column: string, typed: string): void {
  const phone = tidyPhone(typed);
  if (isShortenedNumber(typed)) warn(at, column, "shortened-number", typed);
  else if (isCheckedIdentityNumber(typed)) warn(at, column, "identity-number");
  else if (phone !== null && phone.length <= MAX_PHONE) at.person.phone = phone;
  else if (!NO_PHONE.test(typed.trim())) warn(at, column, "bad-phone", typed);
}

type Word<Value> = { typed: string; value: Value | null; code: ProblemCode };

function readWord<Value>(at: Cells, column: string, { typed, value, code }: Word<Value>): Value | null {
  if (value === null) warn(at, column, code, typed);
  return value;
}

/** Free text stays as it is, but for identity numbers inside it. */
function readText(at: Cells, column: string, typed: string): string {
  const { text, found } = withoutIdentityNumbers(typed);
  if (found > 0) warn(at, column, "identity-number");
  return text;
}

function readId(at: Cells, column: string, typed: string): void {
  if (isShortenedNumber(typed)) warn(at, column, "shortened-number", typed);
  else at.person.externalId = readText(at, column, typed.trim());
}

function readField(at: Cells, column: string, field: Field, typed: string): void {
  const { person, rules } = at;
  if (field === "givenName" || field === "familyName" || field === "fullName") readName(at, column, field, typed);
  else if (field === "notes" || field === "reason") person[field] = readText(at, column, typed);
  else if (isSheetError(typed)) warn(at, column, "sheet-error", typed);
  else if (field === "email") readEmail(at, column, typed);
  else if (field === "phone") readPhone(at, column, typed);
  else if (field === "appliedAt") readAppliedAt(at, column, typed);
  else if (field === "externalId") readId(at, column, typed);
  else if (field === "language")
    person.language = readWord(at, column, { typed, value: readLanguage(typed), code: "bad-language" });
  else if (field === "internal")
    person.internal = readWord(at, column, { typed, value: readYesNo(typed), code: "bad-yes-no" }) ?? false;
  else if (field === "birthYear")
    person.birthYear = readWord(at, column, { typed, value: readBirthYear(typed, rules.today), code: "bad-year" });
  else person[field] = readText(at, column, typed.trim());
}

function readAssessment(at: Cells, column: string, as: string, typed: string): void {
  const [kind, ...rest] = as.split(":");
  const requirement = rest.join(":");
  at.person.assessments ??= [];
  let one = at.person.assessments.find((assessment) => assessment.requirement === requirement);
  if (one === undefined) {
    one = { requirement, level: null, evidence: null };
    at.person.assessments.push(one);
  }
  if (kind === "evidence") one.evidence = readText(at, column, typed);
  else one.level = readWord(at, column, { typed, value: readLevel(typed), code: "bad-level" });
}

function readCells(at: Cells): void {
  at.rules.columns.forEach(({ header, as }, place) => {
    if (at.rules.dropped.has(place) || at.rules.blank.has(place)) return;
    const typed = unguarded(at.cells[place] ?? "");
    if (typed.includes("\0")) refuse(at, header, typed, "nul");
    else if (!typed.isWellFormed()) refuse(at, header, typed, "lone-surrogate");
    else if (as === null) at.person.extra[header] = readText(at, header, typed);
    else if (typed.trim() === "") return;
    else if (as.startsWith("requirement:") || as.startsWith("evidence:")) readAssessment(at, header, as, typed);
    else readField(at, header, as as Field, typed);
  });
}

const headerOf = (rules: ReadingRules, field: Field) => rules.columns.find(({ as }) => as === field)?.header ?? null;

/** The whole name and its parts, each from the other where that is safe; a row without any name is refused. */
function settleName(at: Cells): void {
  const { person, rules } = at;
  const whole = person.fullName;
  // "Navn" beside "Etternavn" is the given name; "Name" beside "Vorname" is the family name.
  if (whole !== "" && person.familyName && !person.givenName && !whole.includes(person.familyName)) {
    Object.assign(person, { givenName: whole, fullName: "" });
  } else if (whole !== "" && person.givenName && !person.familyName && !whole.includes(person.givenName)) {
    Object.assign(person, { familyName: whole, fullName: "" });
  }
  const joined = [person.givenName, person.familyName].filter(Boolean).join(" ");
  if (person.fullName === "") person.fullName = joined;
  else if (joined === "") {
    const parts = partsOf(person.fullName);
    if (parts !== null) Object.assign(person, parts);
  }
  if (joined !== "") person.familyName ??= "";
  if (person.fullName === "" && rules.named && at.problems.length === 0) {
    refuse(
      at,
      headerOf(rules, "fullName") ?? headerOf(rules, "givenName") ?? headerOf(rules, "familyName"),
      "",
      "no-name",
    );
  }
}

/** Rows with more or fewer cells than the header: what more holds is shifted; what is missing must not matter. */
function checkWidth(at: Cells): void {
  const { cells, rules, person } = at;
  const width = rules.columns.length;
  const over = cells.slice(width).filter((cell) => cell.trim() !== "");
  const missing = rules.columns.some((_, place) => place >= cells.length && !rules.blank.has(place));
  if (over.length > 0) refuse(at, null, over.join(" | "), "too-many-cells");
  else if (missing && person.fullName !== "" && (person.email !== null || headerOf(rules, "email") === null))
    warn(at, null, "short-row");
  else if (missing) {
    at.problems.length = 0;
    refuse(at, null, "", "too-few-cells");
  }
}

/** A record as a person. With problems `person` is null and the row must be mended; warnings only tell. */
export function readPerson(line: number, cells: readonly string[], rules: ReadingRules): PersonRead {
  const at: Cells = { line, cells, problems: [], warnings: [], person: emptyPerson(line), rules };
  readCells(at);
  settleName(at);
  checkWidth(at);
  const mail = headerOf(rules, "email");
  const hasMail = at.person.email !== null || mail === null || at.problems.length > 0;
  if (!hasMail) warn(at, mail, "no-address");
  return { person: at.problems.length > 0 ? null : at.person, problems: at.problems, warnings: at.warnings };
}
