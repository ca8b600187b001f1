// The list of keys under "?": every key that does something on this page for this reader, and no other.
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { JobStanding } from "../../answers/answers.server.ts";
import { readChoice } from "./choice.ts";
import { Filters } from "./Filters.tsx";
import type { May } from "./table.ts";

const numbers = { all: 60, open: 60, answered: 0, withdrawn: 0, late: 0, nextDue: null } as unknown as JobStanding;
const rakel: May = { assess: true, decide: true, call: true, change: true, send: true };

function listed(over: { may?: May; total?: number; more?: boolean; query?: string } = {}): string[] {
  const page = renderToStaticMarkup(
    <Filters
      lang="nb"
      base="/jobs/radgiver"
      choice={readChoice(new URLSearchParams(over.query ?? ""))}
      requirements={[]}
      owners={[]}
      total={over.total ?? 60}
      shown="open"
      numbers={numbers}
      may={over.may ?? rakel}
      more={over.more ?? false}
    />,
  );
  const help = page.slice(page.indexOf("data-help"));
  return [...help.matchAll(/<kbd>([^<]+)<\/kbd>/g)].map(([, key]) => key ?? "");
}

test("Rakel finds every key that works, with what must be done first", () => {
  expect(listed()).toEqual(["j", "k", "x", "a", "e", "1", "2", "3", "4", "t", "⇧ x", "⇧ a", "/", "ctrl k", "?"]);
  expect(listed({ more: true })).toContain("n");
  expect(listed({ query: "after=1764000000000.11111111-1111-4111-8111-111111111111" })).toContain("p");
});

test("Petra, who neither decides nor assesses, finds none that is not hers; an empty list has none for rows", () => {
  const looks = { assess: false, decide: false, call: false, change: false, send: false };
  expect(listed({ may: looks })).toEqual(["j", "k", "x", "e", "⇧ x", "⇧ a", "/", "ctrl k", "?"]);
  expect(listed({ total: 0 })).toEqual(["/", "ctrl k", "?"]);
});
