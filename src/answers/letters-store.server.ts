// SQL for letters, who has read them, and batches. Decides nothing.
import { sql } from "kysely";
import type { ApplicationState, Stage } from "../applications/application.ts";
import type { Tx } from "../platform/db/db.server.ts";
import type { Lang } from "../platform/i18n/languages.ts";
import type { LetterKind, Outcome, Verdict, Way } from "./kinds.ts";
import type { Check, Sentence } from "./letter.ts";

/** A letter that stands, without its text. */
export type LetterRow = {
  id: string;
  kind: LetterKind;
  application: string;
  job: string;
  version: number;
  language: Lang;
  says: Verdict;
  edited: boolean;
  way: Way;
  batch: string | null;
  mail: number | null;
  reasonKey: string | null;
  reasonLevel: "partly" | "not-shown" | null;
  /** A no to somebody who was judged, whose text, as it stands, gives no reason that the check can find. */
  bare: boolean;
  stage: Stage;
  applicationState: ApplicationState;
  internal: boolean;
  fullName: string;
  email: string | null;
  phone: string | null;
  /** Where the person is, as they said; null for the job's country. */
  timeZone: string | null;
  outcome: Outcome | null;
  acceptedAt: Date | null;
  /** When a letter in the queue leaves, or is tried again. */
  nextTry: Date | null;
  reply: string | null;
  approvedHash: string | null;
  approvedBy: string | null;
  approvedAt: Date | null;
};

/** The same with what approval binds to, and its length in characters. */
export type MeasuredLetter = LetterRow & { hash: string; length: number };

export type LetterText = MeasuredLetter & {
  subject: string;
  body: string;
  sentences: Sentence[];
  check: Check | null;
  decidedBy: string | null;
  decidedAt: Date | null;
};

const listed = sql`id, kind, application, job, version, language, coalesce(says, 'stop') as says, edited, way, batch, mail,
  reason_key as "reasonKey", reason_level as "reasonLevel", stage, application_state as "applicationState", internal,
  full_name as "fullName", email, phone, time_zone as "timeZone", outcome,
  (outcome in ('declined', 'luxury') and coalesce((verdict #>> '{elements,reason,ok}')::boolean, false) = false) is true as bare,
  accepted_at as "acceptedAt", next_try as "nextTry", smtp_reply as reply, approved_hash as "approvedHash", approved_by as "approvedBy", approved_at as "approvedAt"`;

const measures = sql`encode(sha256(convert_to(subject || chr(31) || body, 'UTF8')), 'hex') as hash, length(body) as length`;

const texts = sql`subject, body, sentences, verdict as check, decided_by as "decidedBy", decided_at as "decidedAt"`;

/** What letters are asked for: answers of a job, of some people or by id; those of a batch, whatever they say; `any` and `held` likewise by id. */
export type Which =
  | { any: readonly string[] }
  | { held: readonly string[] }
  | { job: string }
  | { applications: readonly string[] }
  | { batch: string }
  | { ids: readonly string[] };

function where(which: Which) {
  if ("batch" in which) return sql`batch = ${which.batch}::uuid`;
  if ("any" in which) return sql`id = any(${which.any}::uuid[])`;
  if ("held" in which) return sql`kind = 'holding' and id = any(${which.held}::uuid[])`;
  if ("job" in which) return sql`kind = 'answer' and job = ${which.job}::uuid`;
  if ("ids" in which) return sql`kind = 'answer' and id = any(${which.ids}::uuid[])`;
  return sql`kind = 'answer' and application = any(${which.applications}::uuid[])`;
}

/** Letters that stand, in one order, without their texts. */
export async function letters(tx: Tx, which: Which): Promise<LetterRow[]> {
  const { rows } = await sql<LetterRow>`
    select ${listed} from standing_letter where ${where(which)} order by applied_at, id`.execute(tx);
  return rows;
}

/** The same with hash and length: for approving many. */
export async function measuredLetters(tx: Tx, which: Which): Promise<MeasuredLetter[]> {
  const { rows } = await sql<MeasuredLetter>`
    select ${listed}, ${measures} from standing_letter where ${where(which)} order by applied_at, id`.execute(tx);
  return rows;
}

/** The same with their texts. */
export async function letterTexts(tx: Tx, which: Which): Promise<LetterText[]> {
  const { rows } = await sql<LetterText>`
    select ${listed}, ${measures}, ${texts} from standing_letter where ${where(which)} order by applied_at, id`.execute(
    tx,
  );
  return rows;
}

/** Letters whose mail has ended while their application does not show it yet. */
export async function unfollowedLetters(tx: Tx): Promise<{ id: string; way: "accepted" | "bounced" }[]> {
  const { rows } = await sql<{ id: string; way: "accepted" | "bounced" }>`
    select l.id, l.way from standing_letter l
    left join promise p on p.application = l.application and p.kept_at is null
    where l.kind = 'answer' and (
      (l.way = 'accepted' and l.application_state = 'open')
      or (l.way = 'bounced' and l.application_state = 'open' and p.what is distinct from 'another-channel')
      or (l.way = 'bounced' and l.application_state = 'answered'
        and not exists (select 1 from call c where c.application = l.application and c.taken_back_at is null)))
    order by l.id`.execute(tx);
  return rows;
}

/** Keeps these letters from changing until commit. Read them after this, not before. */
export async function lockLetters(tx: Tx, ids: readonly string[]): Promise<void> {
  await sql`select id from letter where id = any(${ids}::uuid[]) order by id for update`.execute(tx);
}

/** Locks the standing letters of these applications. */
export async function lockLettersOf(tx: Tx, applications: readonly string[]): Promise<void> {
  await sql`select id from letter where application = any(${applications}::uuid[]) and state <> 'withdrawn' order by id for update`.execute(
    tx,
  );
}

export type DraftRow = {
  application: string;
  language: string;
  subject: string;
  body: string;
  sentences: readonly Sentence[];
  check: Check;
  reasonKey: string | null;
  reasonLevel: string | null;
};

const draftColumns = sql`(application uuid, language text, subject text, body text, sentences jsonb, "check" jsonb,
  "reasonKey" text, "reasonLevel" text)`;

/** New drafts, one for each application; the version follows those that were withdrawn. */
export async function insertDrafts(tx: Tx, employer: string, drafts: readonly DraftRow[], now: Date): Promise<void> {
  if (drafts.length === 0) return;
  await sql`insert into letter (employer, application, version, language, subject, body, sentences, verdict, reason_key, reason_level, created_at)
    select ${employer}::uuid, r.application, coalesce(old.version, 0) + 1, r.language, r.subject, r.body, r.sentences, r."check",
      r."reasonKey", r."reasonLevel", ${now}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(drafts)}::jsonb) as r${draftColumns}
    left join (select application, max(version) as version from letter where kind = 'answer' group by application) old
      on old.application = r.application`.execute(tx);
}

/** Fresh texts for drafts that nobody has touched. */
export async function refreshDrafts(tx: Tx, drafts: readonly DraftRow[]): Promise<number> {
  if (drafts.length === 0) return 0;
  const done =
    await sql`update letter set language = r.language, subject = r.subject, body = r.body, sentences = r.sentences,
      verdict = r."check", reason_key = r."reasonKey", reason_level = r."reasonLevel"
    from jsonb_to_recordset(${JSON.stringify(drafts)}::jsonb) as r${draftColumns}
    where letter.application = r.application and letter.kind = 'answer' and letter.state = 'draft' and not letter.edited`.execute(
      tx,
    );
  return Number(done.numAffectedRows ?? 0);
}

/** Takes letters out of play; they stay as history. */
export async function withdrawLetters(tx: Tx, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await sql`update letter set state = 'withdrawn' where id = any(${ids}::uuid[])`.execute(tx);
}

/** A human's own text. Whatever was approved is no longer. */
export async function rewriteLetter(
  tx: Tx,
  id: string,
  text: { subject: string; body: string; sentences: readonly Sentence[]; check: Check },
): Promise<void> {
  await sql`update letter set subject = ${text.subject}, body = ${text.body}, sentences = ${JSON.stringify(text.sentences)}::jsonb,
    verdict = ${JSON.stringify(text.check)}::jsonb, edited = true, state = 'draft', approved_hash = null, approved_by = null,
    approved_at = null where id = ${id}::uuid`.execute(tx);
}

/** Binds somebody's approval to the exact texts as they stand: the hash is taken of the row itself. */
export async function approveLetters(tx: Tx, ids: readonly string[], by: string, now: Date): Promise<void> {
  await sql`update letter set state = 'approved', approved_by = ${by}::uuid, approved_at = ${now}::timestamptz,
    approved_hash = encode(sha256(convert_to(subject || chr(31) || body, 'UTF8')), 'hex')
    where id = any(${ids}::uuid[]) and state in ('draft', 'approved')`.execute(tx);
}

export async function queueLetters(
  tx: Tx,
  batch: string,
  mails: readonly { id: string; mail: number }[],
): Promise<void> {
  await sql`update letter set state = 'queued', batch = ${batch}::uuid, mail = r.mail
    from jsonb_to_recordset(${JSON.stringify(mails)}::jsonb) as r(id uuid, mail bigint) where letter.id = r.id`.execute(
    tx,
  );
}

/** Back to approved; the version grows, so that the mail of the next time is another mail. Returns the letters. */
export async function unqueueLetters(tx: Tx, mails: readonly number[]): Promise<{ id: string; application: string }[]> {
  if (mails.length === 0) return [];
  const { rows } = await sql<{ id: string; application: string }>`
    update letter set state = 'approved', batch = null, mail = null, version = version + 1
    where mail = any(${mails}::bigint[]) returning id, application`.execute(tx);
  return rows;
}

/** The mails of a batch, or of some of its letters, held until commit. */
export async function mailsOfBatch(tx: Tx, batch: string, some?: readonly string[]): Promise<number[]> {
  const only = some === undefined ? sql`` : sql`and id = any(${some}::uuid[])`;
  const { rows } = await sql<{ mail: number }>`
    select mail from letter where batch = ${batch}::uuid and mail is not null ${only} order by id for update`.execute(
    tx,
  );
  return rows.map((row) => row.mail);
}

/** Remembers who had which exact text on the screen. A second look at the same text changes nothing. */
export async function markSeen(
  tx: Tx,
  seen: { employer: string; letter: string; staff: string; hash: string },
  now: Date,
): Promise<void> {
  await sql`insert into letter_seen (employer, letter, staff, hash, at)
    values (${seen.employer}::uuid, ${seen.letter}::uuid, ${seen.staff}::uuid, ${seen.hash}, ${now}::timestamptz)
    on conflict (letter, staff) do update set hash = excluded.hash, at = excluded.at where letter_seen.hash <> excluded.hash`.execute(
    tx,
  );
}

/** Every text of these letters that somebody has had on the screen, as letter and hash, and when it first was. */
export async function seenTexts(
  tx: Tx,
  ids: readonly string[],
): Promise<{ letter: string; hash: string; first: Date }[]> {
  const { rows } = await sql<{ letter: string; hash: string; first: Date }>`
    select letter, hash, min(at) as first from letter_seen where letter = any(${ids}::uuid[])
    group by letter, hash`.execute(tx);
  return rows;
}

/** What this person has read, as letter and hash. */
export async function seenBy(tx: Tx, staff: string, ids: readonly string[]): Promise<Map<string, string>> {
  const { rows } = await sql<{ letter: string; hash: string }>`
    select letter, hash from letter_seen where staff = ${staff}::uuid and letter = any(${ids}::uuid[])`.execute(tx);
  return new Map(rows.map((row) => [row.letter, row.hash]));
}
