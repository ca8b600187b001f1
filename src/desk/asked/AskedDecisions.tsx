// On the day's page: jobs that wait for this person's decision, and what managers want to know before they decide.
import type { AskedToday } from "../../answers/answers.server.ts";
import { countOf } from "../../platform/i18n/format.ts";
import type { Lang } from "../../platform/i18n/languages.ts";
import { LinkList } from "../../ui/LinkList.tsx";
import { Section } from "../../ui/Section.tsx";
import { askedWords } from "../words-asked.ts";

export type { AskedToday };

/** Nothing when nobody asks. */
export function AskedDecisions({ lang, asked }: { lang: Lang; asked: AskedToday }) {
  const w = askedWords[lang];
  return (
    <>
      {asked.mine.length > 0 && (
        <Section id="asked" title={w.today}>
          <LinkList
            items={asked.mine.map(({ slug, title, people }) => ({
              href: `/jobs/${slug}/decisions`,
              text: w.todayLine(...countOf(lang, people), title),
            }))}
          />
        </Section>
      )}
      {asked.more.length > 0 && (
        <Section id="more-wanted" title={w.moreTitle}>
          <LinkList
            items={asked.more.map(({ application, fullName, manager, note }) => ({
              href: `/applications/${application}`,
              text: w.moreLine(manager, fullName),
              meta: note,
            }))}
          />
        </Section>
      )}
    </>
  );
}
