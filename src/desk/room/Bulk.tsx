// Many at once: approve all whose checks are green, and put what is approved into the queue. A typed number, never a single careless press.
import type { Drafts } from "../../answers/answers.server.ts";
import { formatNumber } from "../../platform/i18n/format.ts";
import type { Lang } from "../../platform/i18n/languages.ts";
import { Button, LinkButton } from "../../ui/Button.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { roomWords } from "../words-room.ts";

/** Up to this many letters the number is filled in already. */
const typedAbove = 30;

type BulkProps = { lang: Lang; drafts: Drafts; queueKey: string; undoMinutes: number };

export function Bulk({ lang, drafts, queueKey, undoMinutes }: BulkProps) {
  const words = roomWords[lang];
  const sendable = drafts.approved - drafts.withoutAddress.length;
  const n = (value: number) => formatNumber(lang, value);
  if (drafts.ready === 0 && drafts.approved === 0) return null;
  return (
    <section className="bulk">
      <h2>{words.bulkTitle}</h2>
      {drafts.ready > 0 && <ApproveAll lang={lang} drafts={drafts} />}
      {drafts.withoutAddress.length > 0 && <p className="meta">{words.withoutAddress(n(drafts.withoutAddress.length))}</p>}
      {sendable > 0 && (
        <form method="post" className="stack under">
          <p>
            <strong>{words.queueTitle(n(sendable))}.</strong> {undoMinutes > 0 ? words.queueMore(n(undoMinutes)) : words.queueNow}
          </p>
          <input type="hidden" name="key" value={queueKey} />
          <Typed lang={lang} id="queue-count" count={sendable} />
          <Button name="act" value="queue">
            {words.queue(n(sendable))}
          </Button>
        </form>
      )}
    </section>
  );
}

function ApproveAll({ lang, drafts }: { lang: Lang; drafts: Drafts }) {
  const words = roomWords[lang];
  const first = drafts.mustSee[0];
  if (first)
    return (
      <div className="stack under">
        <p>{words.bulkReady(formatNumber(lang, drafts.ready))}</p>
        <p className="meta">{words.mustSee(formatNumber(lang, drafts.mustSee.length))}</p>
        <ul>
          {drafts.mustSee.map((one) => (
            <li key={one.letterId}>
              <a href={`/jobs/${drafts.job.slug}/answers?letter=${one.letterId}`}>{one.fullName}</a>
            </li>
          ))}
        </ul>
      </div>
    );
  return (
    <form method="post" className="stack under">
      <p>{words.bulkReady(formatNumber(lang, drafts.ready))}</p>
      <Typed lang={lang} id="approve-count" count={drafts.ready} />
      <Button name="act" value="approve-all" variant="secondary">
        {words.approveAll(formatNumber(lang, drafts.ready))}
      </Button>
    </form>
  );
}

function Typed({ lang, id, count }: { lang: Lang; id: string; count: number }) {
  const words = roomWords[lang];
  if (count <= typedAbove) return <input type="hidden" name="typed" value={count} />;
  return <TextField id={id} name="typed" label={words.typeCount} hint={words.noCount} inputMode="numeric" autoComplete="off" width="short" />;
}

/** There is nothing to read yet. */
export function NoLetters({ lang, slug }: { lang: Lang; slug: string }) {
  const words = roomWords[lang];
  return (
    <div className="empty">
      <p>{words.empty}</p>
      <p className="quiet">{words.emptyMore}</p>
      <div className="row">
        <LinkButton href={`/jobs/${slug}`}>{words.toApplicants}</LinkButton>
      </div>
    </div>
  );
}
