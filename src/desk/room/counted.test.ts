// The figures of the answer room in words: one word a state, and they add up.
import { expect, test } from "vitest";
import { words as answerWords } from "../../answers/words.ts";
import { langs } from "../../platform/i18n/languages.ts";
import { answersWords } from "../words-answers.ts";
import { counted, openings } from "./counted.ts";

const gone = { queued: 105, "handed-over": 0, accepted: 12, uncertain: 1, bounced: 2 };

test("letters in the queue are said to be in the queue, and only accepted ones to be accepted", () => {
  expect(counted("nb", { look: 9, ready: 165, approved: 38, held: 1, gone })).toBe(
    "9 trenger et blikk, 165 klare, 38 godkjent, 1 går ikke ut, 105 i kø, 12 tatt imot, 1 usikkert, 2 i retur",
  );
  for (const lang of langs) {
    expect(counted(lang, { gone }).match(/\d+/g)).toEqual(["105", "12", "1", "2"]);
    expect(counted(lang, { gone })).toContain(`105 ${answerWords[lang].way.queued.toLowerCase()}`);
  }
});

test("what Rakel approved in bulk is not said to be read: how many were opened, and by whom the others were approved", () => {
  const one = { opened: 5, unopened: { count: 100, by: ["Arne Holm", "Rakel Sunde"] } };
  expect(openings("nb", one)).toBe("5 er åpnet. 100 er ikke åpnet, men godkjent samlet av Arne Holm og Rakel Sunde.");
  expect(openings("nb", { opened: 105, unopened: { count: 0, by: [] } })).toBe("105 er åpnet.");
  for (const lang of langs) {
    expect(openings(lang, one)).toMatch(/5.*100.*Rakel Sunde/);
    expect(answersWords[lang].leadApproved("105", false)).not.toMatch(/lest|lese|lesne|læst|läst|lästa|read/);
  }
});
