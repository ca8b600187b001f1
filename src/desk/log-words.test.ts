// Every line that the source can write into the log has words: nobody reads a code.
import { expect, test } from "vitest";
import { code } from "../../test/source.ts";
import { langs } from "../platform/i18n/languages.ts";
import { detailsOf, happened } from "./log-line.ts";
import { logWords } from "./words-log.ts";

/** Names that are put together when they are written: what stands in the source, and what can come of it. */
const assembled: Readonly<Record<string, readonly string[]>> = {
  // import-store.server.ts: how an import ends.
  "`import.${end.state}`": ["import.done", "import.failed"],
  // ledger.server.ts: what became of a mail, TOLD there.
  what: ["mail.accepted", "mail.refused", "mail.uncertain"],
};

/** The third argument of a call that starts at `from`, as text: commas inside brackets and strings do not count. */
function thirdArgument(text: string, from: number): string {
  let depth = 0;
  let quote = "";
  const parts = [""];
  for (const sign of text.slice(from)) {
    if (quote) quote = sign === quote ? "" : quote;
    else if ("\"`'".includes(sign)) quote = sign;
    else if ("([{".includes(sign)) depth += 1;
    else if (")]}".includes(sign)) {
      if (depth === 0) break;
      depth -= 1;
    } else if (sign === "," && depth === 0) {
      parts.push("");
      continue;
    }
    parts[parts.length - 1] += sign;
  }
  return (parts[2] ?? "").trim();
}

function recorded(): { at: string; what: string }[] {
  return code
    .filter((file) => file.path !== "platform/audit/audit.server.ts")
    .flatMap(({ path, text }) =>
      [...text.matchAll(/\b(?:record|recordMany)\(/g)].flatMap((call) => {
        const written = thirdArgument(text, call.index + call[0].length);
        const names = assembled[written] ?? [...written.matchAll(/"([a-z-]+\.[a-z-]+)"/g)].map((one) => one[1] ?? "");
        return (names.length > 0 ? names : [`unread: ${written}`]).map((what) => ({ at: path, what }));
      }),
    );
}

test("Unni reads words, never a code: every line that the source can write has them in every language", () => {
  const all = recorded();
  expect(all.length).toBeGreaterThan(40);
  const bare = langs.flatMap((lang) =>
    all.filter(({ what }) => happened(lang, what) === what).map((one) => `${lang} ${one.what} (${one.at})`),
  );
  expect(bare).toEqual([]);
});

test("no words are kept for a line that nothing writes any more", () => {
  const written = new Set(recorded().map((one) => one.what));
  expect(Object.keys(logWords.nb.happened).filter((what) => !written.has(what))).toEqual([]);
});

test.each(langs)("in %s a role is told by its name, never by its code", (lang) => {
  expect(detailsOf(lang, { role: "hiring-manager", roleBefore: "interviewer" })).not.toMatch(
    /hiring-manager|: recruiter/,
  );
});
