// Attachments on the card: what was handed in, whether it was scanned, its text as text, and the file to be saved.
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { fileWords } from "../applications/file-words.ts";
import type { ReadFile } from "../applications/files.ts";
import { langs } from "../platform/i18n/languages.ts";
import { Attachments } from "./applicants/Attachments.tsx";
import { filesWords } from "./words-files.ts";

const at = new Date("2026-11-03T09:00:00Z");
const cv: ReadFile = {
  id: "f1",
  name: "CV <Cem>.pdf",
  kind: "pdf",
  size: 1_572_864,
  text: "kept",
  scan: "clean",
  at,
  words: "Åtte år & <b>mer</b>",
  cut: true,
};
const scan: ReadFile = {
  ...cv,
  id: "f2",
  name: "skann.pdf",
  text: "empty",
  scan: "not-scanned",
  words: "",
  cut: false,
};
const page = (lang: (typeof langs)[number], files: readonly ReadFile[]) =>
  renderToStaticMarkup(<Attachments files={files} application="a1" lang={lang} zone="Europe/Oslo" />);

test.each(langs)("%s: each file stands with its kind, size, day, scan and text, and leads to itself", (lang) => {
  const html = page(lang, [cv, scan]);
  const told = fileWords[lang];
  expect(html).toContain('href="/applications/a1/files/f1"');
  expect(html).toContain("CV &lt;Cem&gt;.pdf");
  expect(html).toContain("Åtte år &amp; &lt;b&gt;mer&lt;/b&gt;");
  for (const words of [told.cut, told.scan.clean, told.scan["not-scanned"], told.text.empty, filesWords[lang].careful])
    expect(html).toContain(words);
  expect(html).toMatch(lang === "en" ? /1\.5 MB/ : /1,5 MB/);
  expect(html).toMatch(/3\.? november/i);
});

test("an applicant without files has no such part on the card", () => {
  expect(page("nb", [])).toBe("");
});
