// The ways from reading one by one to many at once, and the page without letters.
import type { Drafts } from "../../answers/answers.server.ts";
import { formatNumber } from "../../platform/i18n/format.ts";
import type { Lang } from "../../platform/i18n/languages.ts";
import { Button, LinkButton } from "../../ui/Button.tsx";
import { Empty } from "../../ui/Empty.tsx";
import { HiddenFields } from "../../ui/HiddenFields.tsx";
import { answersWords } from "../words-answers.ts";
import { roomWords } from "../words-room.ts";
import type { Leaving } from "./leaving.ts";
import { sendable, typedAbove } from "./SendForms.tsx";

type BulkProps = { lang: Lang; drafts: Drafts; queueKey: string; leaving: Leaving };

/** Many letters are confirmed on a page of their own; a few approved ones can be sent from here. */
export function BulkLinks({ lang, drafts, queueKey, leaving }: BulkProps) {
  const words = answersWords[lang];
  const count = sendable(drafts);
  const rest = drafts.ready + drafts.look;
  const fewHere = count <= typedAbove && !leaving.held && drafts.bare === 0;
  const send = `/jobs/${drafts.job.slug}/answers/send`;
  if (drafts.ready === 0 && drafts.approved === 0) return null;
  return (
    <div className="bulk">
      {drafts.ready > 0 && (
        <LinkButton href={`${send}#approve`} variant="secondary" small>
          {words.toApprove(formatNumber(lang, drafts.ready))}
        </LinkButton>
      )}
      {count > 0 && !fewHere && (
        <LinkButton href={`${send}#queue`} variant={rest === 0 ? "primary" : "secondary"} small>
          {words.toQueue(formatNumber(lang, count), count === 1)}
        </LinkButton>
      )}
      {count > 0 && fewHere && <QueueFew lang={lang} drafts={drafts} queueKey={queueKey} leaving={leaving} />}
      {drafts.withoutAddress.length > 0 && (
        <p className="meta">
          <a href={`${send}#other-way`}>
            {roomWords[lang].withoutAddress(formatNumber(lang, drafts.withoutAddress.length))}
          </a>
        </p>
      )}
    </div>
  );
}

/** Primary once nothing is left to read. What waits for the job's hours, or gives no reason, is sent from the page that says so and lets one choose. */
function QueueFew({ lang, drafts, queueKey, leaving }: BulkProps) {
  const room = roomWords[lang];
  const count = sendable(drafts);
  return (
    <form method="post" action={`/jobs/${drafts.job.slug}/answers/send`}>
      <HiddenFields fields={{ key: queueKey, typed: String(count) }} />
      <Button name="act" value="queue" variant={drafts.ready + drafts.look === 0 ? "primary" : "secondary"} small>
        {answersWords[lang].toQueue(formatNumber(lang, count), count === 1)}
      </Button>
      <p className="meta">{leaving.undoMinutes > 0 ? room.queueMore(leaving.minutes) : room.queueNow}</p>
    </form>
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
