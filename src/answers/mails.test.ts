// A letter as a mail: what a stranger typed stays text, the link is the candidate's, each language is its own.
import fc from "fast-check";
import { expect, test } from "vitest";
import { langs } from "../platform/i18n/languages.ts";
import { type LetterMail, letterMail, paragraphsOf, wrap } from "./mails.ts";

const mail: LetterMail = {
  lang: "nb",
  employer: "Fjordvik kommune",
  team: "økonomiavdelingen",
  date: "2026-11-24",
  subject: "Svar på søknaden din",
  body: "Hei, Cem\n\nTakk for søknaden. Ring meg på 55 00 12 34.\n\nVennlig hilsen\nRakel Sunde",
  sender: { name: "Rakel Sunde", phone: "55 00 12 34" },
  link: "https://svar.fjordvik.example/l/abc",
  drafted: true,
};

test("Cem's mail has one heading, its language, the link twice and no picture or table", () => {
  const { html, text } = letterMail(mail);
  expect(html).toContain('<html lang="nb" dir="ltr">');
  expect(html.match(/<h1>/g)).toHaveLength(1);
  expect(html).not.toMatch(/<img|<table|<script|http-equiv/);
  expect(html).toContain('<a href="https://svar.fjordvik.example/l/abc">');
  expect(html).toContain('<a href="tel:55001234">55 00 12 34</a>');
  expect(html).toContain("Vennlig hilsen<br>Rakel Sunde");
  expect(text).toContain("\nhttps://svar.fjordvik.example/l/abc\n");
  expect(text).toContain("Vennlig hilsen\nRakel Sunde");
});

test("whatever is in a letter stays text: no tag of it is born", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string(), (a, b, c) => {
      const hostile = letterMail({
        ...mail,
        subject: `<script>${a}`,
        body: `<img src=x onerror=1>${b}\n\n"'&${c}`,
        employer: `<b>${a}`,
        sender: { name: `<i>${b}`, phone: `<u>${c}12345` },
      });
      expect(hostile.html).not.toMatch(/<(script|img|b|i|u)\b/);
      expect(hostile.subject).not.toMatch(/[\r\n]/);
    }),
  );
});

test("a link that could run something is left empty", () => {
  expect(letterMail({ ...mail, link: "javascript:alert(1)" }).html).toContain('<a href="">');
});

test("each of the five languages says that a person decided", () => {
  const said = langs.map((lang) => letterMail({ ...mail, lang }).text.split("--\n")[1]);
  expect(new Set(said).size).toBe(langs.length);
});

test("lines of the text part are at most 76 characters, but for a longer word", () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.string({ minLength: 1, maxLength: 20 }).map((word) => word.replaceAll(/\s/g, "x")),
        { minLength: 1 },
      ),
      (words) => {
        const lines = wrap(words.join(" ")).split("\n");
        expect(lines.every((line) => line.length <= 76)).toBe(true);
        expect(lines.join(" ")).toBe(words.join(" "));
      },
    ),
  );
});

test("paragraphs are parted by empty lines, whatever the line ends", () => {
  expect(paragraphsOf("Hei\r\n\r\nTakk\r\nfor sist\n\n\n")).toEqual([["Hei"], ["Takk", "for sist"]]);
});
