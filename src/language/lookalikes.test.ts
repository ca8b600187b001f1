// Words that only look like a ground: the place of work and the writer's own leave pass, the reader's illness does not.
import { expect, test } from "vitest";
import { checkText } from "./check.ts";

const grounds = (sentence: string) =>
  checkText(`Dear Cem,\n\n${sentence}\n\nKind regards,\nRakel Moen`, { lang: "en", country: "NO" }).risks.map(
    ({ ground }) => ground,
  );

test("Rakel writes from the fertility clinic: the name of the place weighs nothing", () => {
  expect(grounds("The post at the fertility clinic has gone to another applicant.")).toEqual([]);
  expect(grounds("The post at the pregnancy unit has gone to another applicant.")).toEqual([]);
});

test("Rakel was on sick leave: her own leave explains a late answer", () => {
  expect(grounds("I am sorry for the late answer, I have been on sick leave.")).toEqual([]);
});

test("what Rakel says of Cem's own life is a ground, wherever it is said", () => {
  expect(grounds("Your pregnancy would make the night shifts at the clinic hard.")).toContain("pregnancy");
  expect(grounds("Your sick leave made us choose another applicant.")).toContain("health");
});
