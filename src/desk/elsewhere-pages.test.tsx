// What the recruiter sees of a person with several applications: on the card, beside the letter, and before letters leave.
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { OtherApplication } from "../answers/answers.server.ts";
import { langs } from "../platform/i18n/languages.ts";
import { Doubles, OtherApplications } from "./OtherApplications.tsx";
import { elsewhereWords } from "./words-elsewhere.ts";

const others: OtherApplication[] = [
  {
    applicationId: "a1",
    job: { slug: "controller", title: "Controller" },
    state: "open",
    answeredOn: null,
    way: "approved",
  },
  { applicationId: "a2", job: null, state: "open", answeredOn: null, way: null },
  {
    applicationId: "a3",
    job: { slug: "jurist", title: "Jurist" },
    state: "answered",
    answeredOn: "2026-11-03",
    way: "accepted",
  },
];

describe("somebody with several applications", () => {
  for (const lang of langs)
    it(`${lang}: each is named with how it stands, one that the reader does not work on is not named or linked`, () => {
      const html = renderToStaticMarkup(<OtherApplications lang={lang} others={others} />);
      const { unseen, state, title } = elsewhereWords[lang];
      expect(html).toContain(title);
      expect(html).toContain('href="/applications/a1"');
      expect(html).toContain(state.open);
      expect(html).toContain(unseen);
      expect(html).not.toContain("/applications/a2");
      expect(html).toMatch(/3\.? november/i);
      expect(renderToStaticMarkup(<OtherApplications lang={lang} others={[]} />)).toBe("");
    });

  it("before letters leave, each person with two is named with the other letter, and nobody else", () => {
    const double = { letterId: "l1", fullName: "Cem <Yıldız>", others: others.slice(0, 1) };
    const html = renderToStaticMarkup(<Doubles lang="nb" slug="radgiver" doubles={[double]} />);
    expect(html).toContain("Én får mer enn ett brev");
    expect(html).toContain("Cem &lt;Yıldız&gt;");
    expect(html).toContain("brev: godkjent");
    expect(renderToStaticMarkup(<Doubles lang="nb" slug="radgiver" doubles={[]} />)).toBe("");
  });
});
