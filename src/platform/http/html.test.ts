// Html written by hand: what somebody typed stays text, wherever it stands.
import fc from "fast-check";
import { expect, test } from "vitest";
import { escaped, html } from "./html.ts";

test("Cem's name with markup in it is read as he wrote it, between tags and in an attribute", () => {
  const name = `Cem <b>"Yıldız"</b> & 'sønn'`;
  expect(html`<a href="${name}">${name}</a>`.text).toBe(
    `<a href="${escaped(name)}">Cem &lt;b&gt;&quot;Yıldız&quot;&lt;/b&gt; &amp; &#39;sønn&#39;</a>`,
  );
});

test("pieces go in as they are, lists one after another, and nothing is escaped twice", () => {
  const lines = ["a & b", html`<br>`, [2, "<"]];
  expect(html`<p>${lines}</p>`.text).toBe("<p>a &amp; b<br>2&lt;</p>");
  expect(html`${html`<i>${"&"}</i>`}`.text).toBe("<i>&amp;</i>");
});

test("no text opens a tag or ends an attribute, and every text can be read back", () => {
  const back: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const safe = escaped(text);
      expect(safe).not.toMatch(/[<>"']/);
      expect(safe.replaceAll(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => back[name] ?? "")).toBe(text);
    }),
  );
});
