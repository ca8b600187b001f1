// The ways from reading one by one to many at once, and the page without letters.
import type { Drafts } from "../../answers/answers.server.ts";
import { formatNumber } from "../../platform/i18n/format.ts";
import type { Lang } from "../../platform/i18n/languages.ts";
import { LinkButton } from "../../ui/Button.tsx";
import { Empty } from "../../ui/Empty.tsx";
import { answersWords } from "../words-answers.ts";
import { roomWords } from "../words-room.ts";
import { sendable } from "./SendForms.tsx";

/** Links to the page that confirms; nothing happens here. */
export function BulkLinks({ lang, drafts }: { lang: Lang; drafts: Drafts }) {
  const words = answersWords[lang];
  const count = sendable(drafts);
  const send = `/jobs/${drafts.job.slug}/answers/send`;
  if (drafts.ready === 0 && drafts.approved === 0) return null;
  return (
    <p className="bulk">
      {drafts.ready > 0 && (
        <LinkButton href={`${send}#approve`} variant="secondary" small>
          {words.toApprove(formatNumber(lang, drafts.ready))}
        </LinkButton>
      )}
      {count > 0 && (
        <LinkButton href={`${send}#queue`} variant={drafts.ready + drafts.look === 0 ? "primary" : "secondary"} small>
          {words.toQueue(formatNumber(lang, count), count === 1)}
        </LinkButton>
      )}
    </p>
  );
}

/** There is nothing to read yet. */
export function NoLetters({ lang, slug }: { lang: Lang; slug: string }) {
  const words = roomWords[lang];
  return (
    <Empty title={words.empty} acts={<LinkButton href={`/jobs/${slug}`}>{words.toApplicants}</LinkButton>}>
      {words.emptyMore}
    </Empty>
  );
}
