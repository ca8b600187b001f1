// Files that were kept while the virus scanner was down are scanned when it is back. Part of the front door, which re-exports it.
import { sql } from "kysely";
import { listEmployerIds, readEmployerIn, readStaffIn } from "../access/access.server.ts";
import { houseOf } from "../access/actor.ts";
import { plainMail } from "../access/mails.ts";
import { record } from "../platform/audit/audit.server.ts";
import { type Db, inTransaction, type Tx } from "../platform/db/db.server.ts";
import type { Scan } from "../platform/files/scan.server.ts";
import { post } from "../platform/mail/mail.server.ts";
import { readApplicationIn } from "./applications.server.ts";
import { bytesOf, deleteFile } from "./files-store.server.ts";
import { rescanWords } from "./rescan-words.ts";

/** Files of one employer in one run; the next run goes on. */
const most = 100;
type Waiting = { id: string; application: string; name: string };
type Run = { baseUrl: string; now: Date; version: number };

/**
 * Timed. Asks the scanner for a verdict on every file of an application that has none, the oldest first; does nothing while it is down.
 * What is clean is marked so. What is not is removed, and the job's owner and who sent it are told; a second run finds nothing. A file of a
 * draft waits until the draft is sent. Audit: `file.virus-found`.
 */
export async function rescanFiles(db: Db, scan: Scan, baseUrl: string, now: Date): Promise<void> {
  if ((await scan(new Uint8Array([32]))).state !== "clean") return;
  for (const employer of await listEmployerIds(db)) {
    const waiting = await inTransaction(db, { employer }, (tx) => unscanned(tx, employer));
    for (const [n, file] of waiting.entries())
      await rescan(db, scan, { ...file, employer }, { baseUrl, now, version: Math.trunc(now.getTime() / 1000) + n });
  }
}

async function unscanned(tx: Tx, employer: string): Promise<Waiting[]> {
  const { rows } = await sql<Waiting>`select id, application, name from application_file
    where employer = ${employer}::uuid and scan = 'not-scanned' and application is not null
    order by at, id limit ${most}`.execute(tx);
  return rows;
}

/** The scanner is asked outside any transaction; meanwhile the file may have gone, with its application or without. */
async function rescan(db: Db, scan: Scan, file: Waiting & { employer: string }, run: Run): Promise<void> {
  const holder = { employer: file.employer, application: file.application };
  const held = await inTransaction(db, holder, (tx) => bytesOf(tx, holder, file.id));
  if (!held) return;
  const { bytes } = held;
  const verdict = await scan(bytes);
  if (verdict.state === "not-scanned") return;
  await inTransaction(db, holder, async (tx) => {
    if (verdict.state === "clean") {
      await sql`update application_file set scan = 'clean', scanned_at = ${run.now}
        where id = ${file.id}::uuid and scan = 'not-scanned'`.execute(tx);
      return;
    }
    if (!(await deleteFile(tx, holder, file.id))) return;
    const about = { application: file.application, file: file.id, found: verdict.name };
    await record(tx, houseOf(file.employer), "file.virus-found", about);
    await tellBoth(tx, file, run);
  });
}

async function tellBoth(tx: Tx, file: Waiting & { employer: string }, { baseUrl, version }: Run): Promise<void> {
  const { employer, application, name } = file;
  const person = await readApplicationIn(tx, houseOf(employer), application);
  const { mailFrom } = await readEmployerIn(tx, employer);
  const owner = (await readStaffIn(tx, employer, [person.job.owner])).get(person.job.owner);
  if (!owner) throw new Error("a job's owner is not of its employer's staff");
  const envelope = { employer, about: application, version, from: mailFrom };
  const o = rescanWords[owner.language];
  const title = o.owner(person.fullName);
  const link = { href: `${baseUrl}/applications/${application}`, text: o.ownerLink };
  const toOwner = plainMail(owner.language, { subject: title, title, before: o.ownerLead(name), link, after: [] });
  await post(tx, [{ ...toOwner, ...envelope, kind: "virus-owner", to: owner.email }]);
  if (person.email === null) return;
  const w = rescanWords[person.language];
  const toSender = plainMail(person.language, {
    subject: w.sender,
    title: w.sender,
    before: w.senderLead(name),
    link: { href: `${baseUrl}/my/data`, text: w.senderLink },
    after: [w.senderMore],
  });
  await post(tx, [{ ...toSender, ...envelope, kind: "virus-sender", to: person.email, replyTo: owner.email }]);
}
