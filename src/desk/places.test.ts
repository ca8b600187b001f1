// Rakel types part of a name and goes there.
import { expect, test } from "vitest";
import { named, namedOf } from "./places.ts";

test.each([
  ["okonomi", "Økonomirådgiver"],
  ["rådgiver", "Økonomirådgiver"],
  ["øko svar", "Økonomirådgiver: Svar"],
  ["stengte", "Stengte dager"],
  ["", "I dag"],
])("%j finds %j", (typed, name) => {
  expect(named(typed, name)).toBe(true);
});

test.each([
  ["da", "I Oslo, onsdag"],
  ["lege", "Økonomirådgiver"],
  ["øko lege", "Økonomirådgiver"],
])("%j does not find %j", (typed, name) => {
  expect(named(typed, name)).toBe(false);
});

test("those that fit come in the order they had, and no more than were asked for", () => {
  expect(namedOf("dag", ["I dag", "Dagtid", "Stengte dager"], (one) => one, 2)).toEqual(["I dag", "Dagtid"]);
});
