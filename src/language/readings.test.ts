// How single sentences are read, per language: our own examples of each phenomenon, beside the folder's word lists.
import { describe, expect, it } from "vitest";
import { checkText, readText } from "./check.ts";
import { readings as da } from "./da/reading.fixture.ts";
import { readings as en } from "./en/reading.fixture.ts";
import { findGrounds, homeOf } from "./grounds.ts";
import { invitesReapply } from "./invitation.ts";
import { langs } from "./languages.ts";
import { lexicon } from "./letter-words.ts";
import type { Readings } from "./lists.ts";
import { readings as nb } from "./nb/reading.fixture.ts";
import { readings as nn } from "./nn/reading.fixture.ts";
import { checkQuestion } from "./question.ts";
import { readLetter } from "./sentences.ts";
import { readings as sv } from "./sv/reading.fixture.ts";

const all: Record<(typeof langs)[number], Readings> = { nb, nn, da, sv, en };

for (const lang of langs) {
  const told = all[lang];
  const country = homeOf(lang);
  const ends = (text: string) => checkText(text, { lang }).elements.closure.ok;
  const risks = (text: string) => findGrounds(readLetter(text, lang), lang, country).map((risk) => risk.ground);
  describe(lang, () => {
    it("sees where a process ends", () => expect(told.closes.filter((text) => !ends(text))).toEqual([]));
    it("and where it stays open", () => expect(told.leavesOpen.filter(ends)).toEqual([]));
    it("finds what is said of this person or this work", () =>
      expect(told.specific.filter((text) => !readText(text, lang).reads.some((read) => read.specific))).toEqual([]));
    it("and what is said of nobody", () =>
      expect(told.empty.filter((text) => readText(text, lang).reads.some((read) => read.specific))).toEqual([]));
    it("finds what must not be weighed", () =>
      expect(told.risky.filter(([text, ground]) => !risks(text).includes(ground))).toEqual([]));
    it("and lets pass what only looks alike", () =>
      expect(told.lawful.filter((text) => risks(text).length > 0)).toEqual([]));
    it("sees an invitation to apply again", () => {
      const invites = (text: string) => invitesReapply(readLetter(text, lang), lexicon(lang));
      expect(told.invites.filter((text) => !invites(text))).toEqual([]);
      expect(told.invitesNot.filter(invites)).toEqual([]);
    });
    it("stops a question that may not be asked, and no other", () => {
      const asked = (text: string) => checkQuestion({ text, country, lang });
      expect(told.asks.filter(([text, ground]) => asked(text).ground !== ground)).toEqual([]);
      expect(told.mayAsk.filter((text) => asked(text).verdict !== "ok")).toEqual([]);
    });
  });
}
