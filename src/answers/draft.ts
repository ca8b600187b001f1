// Writes the letter: the plan's moves in words, the same words for the same case, and the check of what was written.
import { lix, wordsOf } from "../language/readability.ts";
import type { LetterCase } from "./case.ts";
import { frameBook, withoutQuote } from "./frames.ts";
import { checkLetter, type LetterCheck, type LetterCheckOptions } from "./letter-check.ts";
import { bend, commonSlots, fill, printable } from "./letter-slots.ts";
import { type Does, type Plan, type PlannedMove, planLetter } from "./plan.ts";
import type { Flag } from "./reasons.ts";

/** One sentence of a draft, what it does and on what it stands. */
export type DraftSentence = { text: string; does: Does; standsOn: string[] };

/** A draft as `letter draft` prints it. `flags` tell the person who approves what to look at. */
export type Draft = { subject: string; text: string; sentences: DraftSentence[]; check: LetterCheck; flags: Flag[] };

type Written = { move: PlannedMove; frame: string; sentences: string[] };

/** FNV-1a over UTF-16 units; the variation of a letter comes from here and from nowhere else. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  value ^= value >>> 15;
  return value >>> 0;
}

const lixBound = { nb: 40, nn: 40, da: 44, sv: 44, en: 40 } as const;

/**
 * Drafts a letter from a case. Pure: the same case gives the same text. A sentence that would need an absent fact is left out.
 * The check of the text against the case is part of the answer; a draft without a grounded reason comes back as `mend`.
 */
export function draftLetter(c: LetterCase): Draft {
  const plan = planLetter(c);
  const first = compose(plan, 0);
  const draft = first.lix <= lixBound[c.language] ? checked(first, plan) : null;
  if (draft !== null && isGood(draft)) return draft;
  const tries = [first, ...[1, 2, 3].map((salt) => compose(plan, salt))].toSorted((a, b) => a.lix - b.lix);
  let best: Draft | null = draft;
  for (const one of tries) {
    const next = checked(one, plan);
    if (isGood(next)) return next;
    if (best === null || (next.check.verdict === "send" && best.check.verdict !== "send")) best = next;
  }
  return best ?? checked(first, plan);
}

const isGood = ({ check }: Draft): boolean => check.verdict === "send" && check.lix <= lixBound[check.lang];

function checked({ lix: _, ...composed }: Composed, plan: Plan): Draft {
  return { ...composed, check: checkLetter(composed.text, checkOptions(plan.case)), flags: plan.flags };
}

const checkOptions = (c: LetterCase): LetterCheckOptions => ({
  lang: c.language,
  case: c,
  ...(c.country === undefined ? {} : { country: c.country }),
  ...(c.sector === undefined ? {} : { sector: c.sector }),
});

// A frame may hold two sentences.
const sentenceEnd = /[.!?…]["»”]?(?= |$)/gu;

type Composed = Pick<Draft, "subject" | "text" | "sentences"> & { lix: number };

function compose(plan: Plan, salt: number): Composed {
  const c = plan.case;
  let written = shorten(phrase(plan, salt), plan);
  if (countWords(written) > room(plan)) written = shorten(phrase(plan, salt, 1), plan);
  if (countWords(written) > room(plan)) written = shorten(phrase(plan, salt, 0), plan);
  const greeting = greet(c);
  const sign = signature(c, salt);
  const text = `${[greeting, ...paragraphs(written), sign].join("\n\n")}\n`;
  const sentences: DraftSentence[] = [
    { text: greeting, does: "greet", standsOn: ["candidate"] },
    ...written.flatMap(({ move, sentences: said }) =>
      said.map((one) => ({ text: one, does: move.does, standsOn: move.standsOn })),
    ),
    { text: sign, does: "sign", standsOn: ["sender"] },
  ];
  const subject = frameBook(c.language).fixed.subject.replace("{Title}", () => printable(c.job.title));
  const said = written.flatMap((one) => one.sentences).join(" ");
  return { subject, text, sentences, lix: lix(said, said.match(sentenceEnd)?.length ?? 1) };
}

function pick(c: LetterCase, name: string, salt: number, n: number): number {
  const seed = [
    c.job.title,
    c.candidate.givenName,
    c.candidate.familyName ?? "",
    name,
    salt === 0 ? "" : String(salt),
  ].join("\u0001");
  return hash(seed) % n;
}

function greet(c: LetterCase): string {
  const { fixed } = frameBook(c.language);
  const given = printable(c.candidate.givenName);
  if (given === "") return fixed.greetBare;
  const near = c.language === "nb" || c.language === "nn";
  const options = near && c.stage === "application" ? fixed.greet.slice(0, 1) : fixed.greet;
  return (options[pick(c, "greet", 0, options.length)] ?? "{given}").replace("{given}", () => given);
}

function signature(c: LetterCase, salt: number): string {
  const { fixed } = frameBook(c.language);
  const role = [c.sender.title, c.employer?.name]
    .filter((part) => part !== undefined && part.trim() !== "")
    .map((part) => printable(part ?? ""));
  const reach = [c.sender.phone, c.sender.email]
    .filter((part) => part !== undefined && part.trim() !== "")
    .map((part) => printable(part ?? ""));
  const farewell = fixed.sign[pick(c, "sign", salt, fixed.sign.length)] ?? fixed.sign[0] ?? "";
  return [farewell, printable(c.sender.name), role.join(", "), reach.join(" · ")]
    .filter((line) => line !== "")
    .join("\n");
}

function firstTwo(sentence: string): string {
  return sentence.toLowerCase().split(/\s+/).slice(0, 2).join(" ").replace(/[,.:]/g, "");
}

function lastTwo(sentence: string): string {
  return sentence.toLowerCase().split(/\s+/).slice(-2).join(" ").replace(/[,.:]/g, "");
}

// Neighbours must not open with the same two words, nor one with the words the other ends with, nor may two quotes meet.
function sitsWell(before: string, next: string): boolean {
  if (/[»”][.?!]?$/u.test(before) && /^[«”“]/u.test(next)) return false;
  return firstTwo(before) !== firstTwo(next) && lastTwo(before) !== firstTwo(next);
}

/** Chooses a frame for each move: by hash, but no two neighbours open with the same two words, and quotes are rationed.
 * With `quotes` (how many may be used) the shortest frame of each move is taken instead, for letters with much to say. */
function phrase(plan: Plan, salt: number, quotes?: number): Written[] {
  const c = plan.case;
  const book = frameBook(c.language);
  const common = commonSlots(c, c.language);
  const most = quotes ?? (c.stage === "application" ? 2 : 3);
  const written: Written[] = [];
  const quoted = new Set<string>();
  for (const move of plan.moves) {
    const words = move.slots.quote ?? "";
    const options = quoted.size >= most || quoted.has(words) ? sparing(move) : move;
    const start = pick(c, `${move.does}${move.frames.join()}`, salt, Math.max(1, options.frames.length));
    const order = options.frames.map((_, index) => options.frames[(start + index) % options.frames.length] ?? "");
    const before = written.at(-1)?.sentences.at(-1);
    const opened = written.at(-1)?.sentences[0];
    const fits = ({ sentences: [first = ""] }: Written) =>
      before === undefined || quotes === 0 || (sitsWell(before, first) && firstTwo(opened ?? "") !== firstTwo(first));
    const said: Written[] = [];
    for (const name of order) {
      const sentences = say(name, move, book.frames, common, plan);
      if (sentences === null) continue;
      said.push({ move, frame: name, sentences });
      // The first that fits is the one, unless the shortest is looked for.
      if (quotes === undefined && fits(said.at(-1) as Written)) break;
    }
    if (quotes !== undefined) said.sort((a, b) => countWords([a]) - countWords([b]));
    const chosen = said.find(fits) ?? said[0];
    if (chosen === undefined) continue;
    if (words !== "" && chosen.sentences.some((one) => one.includes(words))) quoted.add(words);
    written.push(chosen);
  }
  return written;
}

// Enough has been quoted: the same move without the person's words.
function sparing(move: PlannedMove): PlannedMove {
  const bare: Record<string, string[]> = { F: ["F5"], P: ["P4"], D: ["D1-"], B: ["B1-"], S: ["S1-"] };
  const family = move.frames[0]?.charAt(0) ?? "";
  const quoteless = bare[family];
  if (
    quoteless === undefined ||
    move.slots.quote === undefined ||
    move.frames[0] === "D3" ||
    move.frames[0]?.startsWith("FI")
  )
    return move;
  return { ...move, frames: quoteless };
}

function say(
  name: string,
  move: PlannedMove,
  frames: Record<string, string>,
  common: Record<string, string | undefined>,
  plan: Plan,
): string[] | null {
  const { fixed } = frameBook(plan.case.language);
  const frame = name.endsWith("-") ? withoutQuote(frames[name.slice(0, -1)] ?? "") : frames[name];
  if (frame === undefined || frame === "") return null;
  const bent = bend(frame, fixed, {
    title: common.title ?? null,
    ...(move.quotedLabel === undefined ? {} : { quotedLabel: move.quotedLabel }),
    ...(move.wish === undefined ? {} : { wish: move.wish }),
    ...(move.oneLabel === undefined ? {} : { oneLabel: move.oneLabel }),
  });
  const parts = bent.split(/(?<=[.?])\s+(?=[\p{Lu}{«”“])/u);
  const filled = parts.map((part) => fill(part, { ...common, ...move.slots }));
  return filled.every((part) => part !== null) ? filled : null;
}

function countWords(written: readonly Written[]): number {
  return wordsOf(written.flatMap((one) => one.sentences).join(" ")).length;
}

/** The most words the moves may take: the greeting counts too. */
function room(plan: Plan): number {
  return plan.words[1] - wordsOf(greet(plan.case)).length;
}

/** Drops what can be spared until the letter is short enough. */
function shorten(written: Written[], plan: Plan): Written[] {
  let kept = written;
  while (countWords(kept) > room(plan)) {
    const spare = kept.filter((one) => one.move.spare > 0).toSorted((a, b) => b.move.spare - a.move.spare)[0];
    if (spare === undefined) return kept;
    kept = kept.filter((one) => one !== spare);
  }
  return kept;
}

/** Paragraphs: opening / body / outlook / consent / contact; a lone sentence of outlook and the contact line share one. */
function paragraphs(written: readonly Written[]): string[] {
  const text = (block: PlannedMove["block"]) =>
    written.filter((one) => one.move.block === block).flatMap((one) => one.sentences);
  const outlook = text("outlook");
  const contact = text("contact");
  const consent = text("consent");
  const together = consent.length === 0 && outlook.length + contact.length <= 3;
  const blocks = together
    ? [text("opening"), text("body"), [...outlook, ...contact]]
    : [text("opening"), text("body"), outlook, consent, contact];
  return blocks.filter((block) => block.length > 0).map((block) => block.join(" "));
}
