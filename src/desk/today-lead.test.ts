// The words under the day's sentence say what is so, and nothing of what is nothing.
import { expect, test } from "vitest";
import { langs } from "../platform/i18n/languages.ts";
import { leadMore } from "./today-lead.ts";

const job = (title: string, today: number, due: number) => ({ job: { title }, today, due, last: "2026-11-27" });
const day = {
  date: "2026-11-24",
  silent: 7,
  open: 643,
  dueToday: 12,
  week: { jobs: [job("Lærer", 12, 14), job("Økonomirådgiver", 0, 388)] },
  jobs: [
    { ready: 200, approved: 3 },
    { ready: 12, approved: 0 },
  ],
};

test("with a debt: who is to hear today, the job with most due this week, how many wait, what is ready", () => {
  expect(leadMore("nb", day)).toBe(
    "Tolv til skal ha ord i dag. 388 som søkte på Økonomirådgiver, skal ha ord innen fredag 27. november. 643 venter på svar i alt. 212 brev er klare til å leses.",
  );
});

test("without one it is said that all are within the promise, and one is one", () => {
  const calm = {
    ...day,
    silent: 0,
    open: 1,
    dueToday: 1,
    week: { jobs: [job("Lærer", 1, 1)] },
    jobs: [{ ready: 0, approved: 1 }],
  };
  expect(leadMore("nb", calm)).toBe(
    "Én venter på svar, innenfor løftet. Én skal ha ord i dag. Ett brev er godkjent og ikke sendt.",
  );
});

test.each(langs)("in %s every sentence begins large and ends with a full stop", (lang) => {
  for (const said of [leadMore(lang, day), leadMore(lang, { ...day, silent: 0, dueToday: 0 })]) {
    expect(said).toMatch(/^\p{Lu}|^\d/u);
    expect(said.endsWith(".")).toBe(true);
    expect(said).not.toMatch(/undefined|false|\$\{/);
  }
});
