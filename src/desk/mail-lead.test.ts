// What the page of incoming mail says first.
import { expect, test } from "vitest";
import { langs } from "../platform/i18n/languages.ts";
import { mailLead } from "./mail-lead.ts";

test("who has written comes before what is nobody's, and nothing new is said only of nothing", () => {
  expect(mailLead("nb", 1, 3)).toBe("Én søker har skrevet til dere.");
  expect(mailLead("nb", 0, 1)).toBe("Én e-post har ingen søker ennå.");
  expect(mailLead("nn", 0, 2)).toBe("2 e-postar har ingen søkjar enno.");
  for (const lang of langs) expect(mailLead(lang, 0, 2)).not.toBe(mailLead(lang, 0, 0));
});
