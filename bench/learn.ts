// Learns how the words of a reason lean (src/language/leanings.ts) from our own labelled letters, never from those kept aside.
// Prints how well it does on letters left out of the learning: six times five sixths, by the rule of `svada.ts` alone.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { readText } from "../src/language/check.ts";
import { type Leanings, leanOf, reasonsIn, signsOf } from "../src/language/leaning.ts";
import { lettersOf } from "./measured-texts.ts";

type Example = { signs: string[]; svada: boolean };

const rounds = 30;
const stride = 0.2;
const holdBack = 0.01;

/** The same order of the examples on every machine. */
function shuffled<T>(list: readonly T[], seed: number): T[] {
  const out = [...list];
  let state = seed >>> 0;
  for (let at = out.length - 1; at > 0; at--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const other = state % (at + 1);
    [out[at], out[other]] = [out[other] as T, out[at] as T];
  }
  return out;
}

/** Logistic regression by AdaGrad (Duchi, Hazan and Singer 2011) over words that stand in two letters or more. */
function learn(examples: readonly Example[]): Leanings {
  const seen = new Map<string, number>();
  for (const { signs } of examples) for (const sign of signs) seen.set(sign, (seen.get(sign) ?? 0) + 1);
  const weights = new Map([...seen].filter(([, times]) => times > 1).map(([sign]) => [sign, 0]));
  const steps = new Map([...weights.keys()].map((sign) => [sign, 1e-4]));
  let start = -1;
  for (let round = 0; round < rounds; round++)
    for (const { signs, svada } of shuffled(examples, round + 1)) {
      const off = 1 / (1 + Math.exp(-leanOf(signs, { start, weights }))) - (svada ? 1 : 0);
      const known = signs.filter((sign) => weights.has(sign));
      for (const sign of known) {
        const weight = weights.get(sign) ?? 0;
        const slope = off / Math.sqrt(known.length) + holdBack * weight;
        const step = (steps.get(sign) ?? 0) + slope * slope;
        steps.set(sign, step);
        weights.set(sign, weight - (stride * slope) / Math.sqrt(step));
      }
      start -= 0.02 * off;
    }
  return { start, weights };
}

/** As the file keeps them: whole tenths, nothing that weighs less than a tenth. */
function rounded({ start, weights }: Leanings): Leanings {
  const tenths = [...weights].map(([sign, weight]) => [sign, Math.round(weight * 10) / 10] as const);
  return { start: Math.round(start * 10) / 10, weights: new Map(tenths.filter(([, weight]) => weight !== 0)) };
}

const examples = (lettersOf("own") ?? [])
  .filter((letter) => letter.svada !== undefined)
  .map((letter): Example => {
    const { reads } = readText(letter.text, letter.lang);
    return { signs: signsOf(reasonsIn(reads)), svada: letter.svada === true };
  });

const mixed = shuffled(examples, 7);
const left = mixed.map((example, at) => ({ at, example })).map(({ at, example }) => ({ fold: at % 6, example }));
const said = [0, 1, 2, 3, 4, 5].flatMap((fold) => {
  const leanings = rounded(learn(left.filter((one) => one.fold !== fold).map((one) => one.example)));
  return left
    .filter((one) => one.fold === fold)
    .map(({ example }) => ({ svada: example.svada, lean: leanOf(example.signs, leanings) }));
});
const yes = said.filter((one) => one.svada);
const no = said.filter((one) => !one.svada);
const above = yes.reduce((sum, one) => sum + no.filter((other) => other.lean < one.lean).length, 0);
const whole = rounded(learn(examples));
console.log(
  JSON.stringify({
    learned: "leanings",
    letters: examples.length,
    words: whole.weights.size,
    areaUnderCurve: Math.round((1000 * above) / (yes.length * no.length)) / 1000,
  }),
);

const lines: string[] = [];
for (const [sign, weight] of [...whole.weights].sort(([one], [other]) => (one < other ? -1 : 1))) {
  const entry = `${sign} ${Math.round(weight * 10)}`;
  const line = lines.at(-1);
  if (line !== undefined && line.length + entry.length < 116) lines[lines.length - 1] = `${line}|${entry}`;
  else lines.push(`${line === undefined ? "" : "|"}${entry}`);
}
writeFileSync(
  join(import.meta.dirname, "../src/language/leanings.ts"),
  `// How words of a reason lean: above nothing towards svada, below towards content, in tenths. A hyphen ends a beginning.
// Made by bench/learn.ts from the labelled letters of bench/texts, five languages together; not written by hand.

export const start = ${whole.start};

export const tenths = \`${lines.join("\n")}\`;
`,
);
