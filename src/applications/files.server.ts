// Files that candidates hand in: kept, listed, read, given on when a draft is sent, and taken away. Part of the front door.
import { createHash } from "node:crypto";
import { knock, limitsOf } from "../access/access.server.ts";
import type { Actor } from "../access/actor.ts";
import { record } from "../platform/audit/audit.server.ts";
import { type Db, inTransaction, type Tx } from "../platform/db/db.server.ts";
import { NotFound } from "../platform/decision.ts";
import { readText } from "../platform/files/files.server.ts";
import { cleanName, fileKinds, kindOf } from "../platform/files/kinds.ts";
import type { Scan } from "../platform/files/scan.server.ts";
import { isUuid } from "../platform/uuid.ts";
import { readApplicationIn } from "./applications.server.ts";
import { type FileHolder, type FileRefused, judgeText, type KeptFile, mayAddFile, type ReadFile } from "./files.ts";
import {
  bytesOf,
  deleteFile,
  deleteFilesOfDraft,
  deleteOldDrafts,
  type FileBytes,
  fileByHash,
  filesOf,
  giveFiles,
  insertFile,
  lockFiles,
  type NewFile,
  readFilesOf,
} from "./files-store.server.ts";

/** `over`: it was larger than we take in, and its bytes were not held. */
export type HandedIn = { readonly name: string; readonly bytes: Uint8Array; readonly over?: boolean };
/**
 * `ip`: the network address it came from. `scan`: the house's virus scanner. `holderNow` is asked when the file has been read, in the
 * transaction that keeps it: a draft may have been sent meanwhile, and then the application holds it.
 */
export type FileEdge = {
  readonly now: Date;
  readonly ip: string;
  readonly scan: Scan;
  readonly holderNow?: (tx: Tx) => Promise<FileHolder>;
};
export type Kept = { readonly ok: true; readonly file: KeptFile } | { readonly ok: false; readonly why: FileRefused };

const no = (why: FileRefused): Kept => ({ ok: false, why });
/** The candidate acts, by link or by the draft in hand; the log tells no more. */
const byHolder = (holder: FileHolder) => ({ kind: "bearer", id: null, employer: holder.employer });
const about = (holder: FileHolder) => ("application" in holder ? { application: holder.application } : {});

/**
 * Keeps a file, once, when ending, bytes and parser agree and no scanner objects; what is refused leaves nothing behind.
 * Handing in the same file again gives the one that is there. The caller has seen to it that the draft or the application is
 * this person's. Audit: `file.kept`, or `file.infected`.
 */
export async function keepFile(db: Db, holder: FileHolder, file: HandedIn, edge: FileEdge): Promise<Kept> {
  const knocked = await knock(db, "upload", limitsOf("upload", { ip: edge.ip }), edge.now);
  if (!knocked.ok) return no("slow-down");
  if (file.over) return no("too-big");
  const hash = createHash("sha256").update(file.bytes).digest("hex");
  const before = await inTransaction(db, holder, (tx) => placeFor(tx, holder, hash));
  if (before) return before;
  const kind = kindOf(file.name);
  if (!kind) return no("kind");
  const judged = judgeText(kind, await readText(file));
  if (!judged.ok) return judged;
  const scanned = await edge.scan(file.bytes);
  if (scanned.state === "infected") return refuseInfected(db, holder, scanned.name);
  const { words, text, cut } = judged;
  const row = { name: cleanName(file.name), kind, bytes: file.bytes, hash, words, text, cut };
  return inTransaction(db, holder, async (tx) => {
    const held = (await edge.holderNow?.(tx)) ?? holder;
    return keepIn(tx, held, { ...row, scan: scanned.state, now: edge.now });
  });
}

async function refuseInfected(db: Db, holder: FileHolder, found: string): Promise<Kept> {
  await inTransaction(db, holder, (tx) => record(tx, byHolder(holder), "file.infected", { ...about(holder), found }));
  return no("infected");
}

/** While it was read and scanned others may have come: the place is asked for again, alone. */
async function keepIn(tx: Tx, holder: FileHolder, row: NewFile): Promise<Kept> {
  await lockFiles(tx, holder);
  const meanwhile = await placeFor(tx, holder, row.hash);
  if (meanwhile) return meanwhile;
  const file = await insertFile(tx, holder, row);
  const figures = { file: file.id, kind: file.kind, bytes: file.size, scan: file.scan };
  await record(tx, byHolder(holder), "file.kept", { ...about(holder), ...figures });
  return { ok: true, file };
}

/** The answer when there is nothing more to do: the file is there already, or there is no place. */
async function placeFor(tx: Tx, holder: FileHolder, hash: string): Promise<Kept | undefined> {
  const there = await fileByHash(tx, holder, hash);
  if (there) return { ok: true, file: there };
  const may = mayAddFile((await filesOf(tx, holder)).length);
  return may.ok ? undefined : may;
}

/** What is kept, in the order it came. The caller has seen to it that the draft or the application is this person's. */
export const listFilesIn = (tx: Tx, holder: FileHolder): Promise<KeptFile[]> => filesOf(tx, holder);

/** The same with the text that was read: what is shown back to the candidate. */
export const readFilesIn = (tx: Tx, holder: FileHolder): Promise<ReadFile[]> => readFilesOf(tx, holder);

/** Takes a file away. A second press does nothing. Audit: `file.removed`. */
export async function removeFile(db: Db, holder: FileHolder, id: string): Promise<void> {
  if (!isUuid(id)) return;
  await inTransaction(db, holder, async (tx) => {
    if (!(await deleteFile(tx, holder, id))) return;
    await record(tx, byHolder(holder), "file.removed", { ...about(holder), file: id });
  });
}

export type ServedFile = { readonly name: string; readonly media: string; readonly bytes: Uint8Array };
const served = (row: FileBytes | undefined): ServedFile => {
  if (!row) throw new NotFound();
  return { name: row.name, media: fileKinds[row.kind].media, bytes: row.bytes };
};

/** The file itself, back to the person who handed it in. @throws NotFound */
export function ownFile(db: Db, holder: FileHolder, id: string): Promise<ServedFile> {
  return inTransaction(db, holder, async (tx) => served(isUuid(id) ? await bytesOf(tx, holder, id) : undefined));
}

const holderOf = (actor: Actor, application: string): FileHolder => ({ employer: actor.employer, application });

/** An application's files with their text, for those who see the application. @throws NotFound */
export async function filesOfApplicationIn(tx: Tx, actor: Actor, application: string): Promise<ReadFile[]> {
  await readApplicationIn(tx, actor, application);
  return readFilesOf(tx, holderOf(actor, application));
}

/** The file itself, for those who see the application. Audit: `file.opened`, for the candidate may ask who has. @throws NotFound */
export function fileForStaff(db: Db, actor: Actor, application: string, id: string): Promise<ServedFile> {
  return inTransaction(db, actor, async (tx) => {
    await readApplicationIn(tx, actor, application);
    const file = served(isUuid(id) ? await bytesOf(tx, holderOf(actor, application), id) : undefined);
    await record(tx, actor, "file.opened", { application, file: id });
    return file;
  });
}

/** A draft was sent: its files are the application's now, each once. A second run finds none. */
export async function giveFilesIn(tx: Tx, employer: string, draft: string, application: string): Promise<number> {
  const given = await giveFiles(tx, employer, draft, application);
  await deleteFilesOfDraft(tx, employer, draft);
  return given;
}

/** A draft was thrown away, and its files with it. */
export const dropDraftFilesIn = (tx: Tx, employer: string, draft: string): Promise<void> =>
  deleteFilesOfDraft(tx, employer, draft);

/** Longer than any draft waits to be sent. Whoever keeps drafts takes their files away with them; this catches what was missed. */
const draftDays = 180;

/** Lets go of one employer's files of drafts that nobody sent. For the schedule; a second run finds nothing. */
export const forgetDraftFiles = (db: Db, employer: string, now: Date): Promise<void> =>
  inTransaction(db, { employer }, (tx) => deleteOldDrafts(tx, new Date(now.getTime() - draftDays * 86_400_000)));
