// That somebody asks to have the use of what is stored stopped: on the day's page, and as a mark on the card.
import type { OpenRestriction } from "../applications/applications.server.ts";
import { restrictingWords } from "../applications/restricting-words.ts";
import { formatDate, formatShortDate } from "../platform/i18n/format.ts";
import type { Lang } from "../platform/i18n/languages.ts";
import { LinkList } from "../ui/LinkList.tsx";
import { Note } from "../ui/Note.tsx";
import { Section } from "../ui/Section.tsx";

/** Nothing when nobody asks. */
export function Restrictions({ lang, open }: { lang: Lang; open: readonly OpenRestriction[] }) {
  const w = restrictingWords[lang];
  if (open.length === 0) return null;
  return (
    <Section id="restrictions" title={w.staffTitle}>
      <LinkList
        items={open.map(({ application, fullName, dueOn }) => ({
          href: `/applications/${application}/restriction`,
          text: fullName,
          meta: w.due(formatShortDate(lang, dueOn)),
        }))}
      />
    </Section>
  );
}

type MarkProps = { lang: Lang; application: string; dueOn: string };

/** The mark on the card, until somebody has answered. */
export function Restricted({ lang, application, dueOn }: MarkProps) {
  const w = restrictingWords[lang];
  return (
    <div className="row-gap">
      <Note
        kind="warning"
        title={w.staffTitle}
        acts={<a href={`/applications/${application}/restriction`}>{w.mailOwnerLink}</a>}
      >
        <p>{`${w.staffLead} ${w.due(formatDate(lang, dueOn))}.`}</p>
      </Note>
    </div>
  );
}
