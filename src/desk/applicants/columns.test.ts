// Rakel chooses which columns she wants to see; what the job no longer has is left out, and nothing means all.
import { expect, test } from "vitest";
import { addressOf, choiceFields, readChoice } from "./choice.ts";
import { columnsShown, readColumns } from "./columns.ts";

const keys = ["budget", "writing", "law"];
const all = { requirements: [0, 1, 2], stage: true, due: true };

test("chosen columns stand in the job's order, whatever the order they were named in", () => {
  expect(columnsShown(["law", "_due", "budget"], keys)).toEqual({ requirements: [0, 2], stage: false, due: true });
});

test("nothing chosen, and only columns that have gone, mean all", () => {
  expect(columnsShown(undefined, keys)).toEqual(all);
  expect(columnsShown(["sewing"], keys)).toEqual(all);
});

test("a form names them one by one, an address in one word; what cannot be a column is not read", () => {
  expect(readColumns(new URLSearchParams("col=law&col=_stage"))).toEqual(["law", "_stage"]);
  expect(readColumns(new URLSearchParams("cols=law,_stage,<b>,LAW"))).toEqual(["law", "_stage"]);
  expect(readColumns(new URLSearchParams("cols="))).toBeUndefined();
});

test("order and columns travel in the address and stay when the person at the side changes", () => {
  const choice = readChoice(new URLSearchParams("sort=name&col=law&q=cem"));
  expect(choiceFields(choice)).toEqual({ sort: "name", cols: "law", q: "cem" });
  const address = addressOf("/jobs/x", choice, { open: "a" });
  expect(readChoice(new URL(address, "https://svar.example").searchParams)).toEqual({ ...choice, open: "a" });
});
