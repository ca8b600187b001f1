// A candidate's link: a capability for one application, without a login. Behind the front door.
// The token and the cookie are kept as hashes; opening is idempotent, so a robot that presses the button takes nothing from anybody.
import { sql } from "kysely";
import { record } from "../platform/audit/audit.server.ts";
import { type Db, inTransaction, type Tx } from "../platform/db/db.server.ts";
import { hashToken, newToken } from "../platform/ids.server.ts";
import type { Actor, Bearer } from "./actor.ts";

const day = 86_400_000;
/** Long enough for the whole hiring and the time after it in which an answer is looked up again. */
export const linkDays = 400;

/**
 * Makes one link for each application and returns the tokens, which exist nowhere else. Earlier links stay valid.
 * `employer` must be the scope of the transaction.
 */
export async function makeLinksIn(
  tx: Tx,
  employer: string,
  applications: readonly string[],
  now: Date,
): Promise<Map<string, string>> {
  const tokens = new Map(applications.map((application) => [application, newToken()]));
  if (tokens.size === 0) return tokens;
  const rows = [...tokens].map(([application, token]) => ({ application, hash: hashToken(token) }));
  await sql`insert into link (employer, application, token_hash, expires_at, created_at)
    select ${employer}::uuid, r.application, r.hash, ${new Date(now.getTime() + linkDays * day)}::timestamptz, ${now}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(application uuid, hash text)`.execute(tx);
  return tokens;
}

/** Ends every link of these applications: withdrawn, erased, or the address was wrong. */
export async function revokeLinksIn(tx: Tx, actor: Actor, applications: readonly string[], now: Date): Promise<number> {
  if (applications.length === 0) return 0;
  const rows = await tx
    .updateTable("link")
    .set({ revoked_at: now })
    .where("employer", "=", actor.employer)
    .where("application", "in", applications)
    .where("revoked_at", "is", null)
    .returning("id")
    .execute();
  if (rows.length > 0) await record(tx, actor, "link.revoked", { applications: [...new Set(applications)] });
  return rows.length;
}

type LinkState = "unknown" | "expired" | "revoked";
type Found = { bearer: Bearer; expiresAt: Date };
export type LinkFound = ({ ok: true } & Found) | { ok: false; why: LinkState };

type Row = { id: string; employer: string; application: string; expires_at: Date; revoked_at: Date | null };

function judge(row: Row | undefined, now: Date): LinkFound {
  if (!row) return { ok: false, why: "unknown" };
  if (row.revoked_at) return { ok: false, why: "revoked" };
  if (row.expires_at <= now) return { ok: false, why: "expired" };
  const { id, employer, application } = row;
  return { ok: true, bearer: { kind: "bearer", id, employer, application }, expiresAt: row.expires_at };
}

const columns = ["id", "employer", "application", "expires_at", "revoked_at"] as const;
/** What the scope of a transaction and the row are both asked for: never the secret itself. */
const rowOf = (tx: Tx, hash: string) =>
  tx.selectFrom("link").select(columns).where("token_hash", "=", hash).executeTakeFirst();

/** What a link leads to, without opening it. Changes nothing, however often it is asked. */
export async function readLink(db: Db, token: string, now: Date): Promise<LinkFound> {
  const hash = hashToken(token);
  return inTransaction(db, { token: hash }, async (tx) => judge(await rowOf(tx, hash), now));
}

/**
 * The cookie of a link follows from its token: pressing twice, on a phone and a computer, or by a mail scanner, gives the same one,
 * and nobody is thrown out. The token's hash in the database does not lead to it.
 */
const cookieOf = (token: string): string => hashToken(`cookie of a link\u001f${token}`);

export type LinkOpened = ({ ok: true; secret: string } & Found) | { ok: false; why: LinkState };

/** Exchanges a token for the secret of a cookie. Call it from a POST only. A second run gives the same secret. */
export async function openLink(db: Db, token: string, now: Date): Promise<LinkOpened> {
  const hash = hashToken(token);
  const secret = cookieOf(token);
  return inTransaction(db, { token: hash }, async (tx) => {
    const found = judge(await rowOf(tx, hash), now);
    if (!found.ok) return found;
    await tx
      .updateTable("link")
      .set({ cookie_hash: hashToken(secret), opened_at: sql`coalesce(opened_at, ${now}::timestamptz)` })
      .where("id", "=", found.bearer.id)
      .execute();
    return { ...found, secret };
  });
}

/** Who holds this cookie: the bearer of a link that is still good, or nobody. */
export async function bearerOf(db: Db, cookieSecret: string, now: Date): Promise<Bearer | undefined> {
  const hash = hashToken(cookieSecret);
  const row = await inTransaction(db, { token: hash }, (tx) =>
    tx.selectFrom("link").select(columns).where("cookie_hash", "=", hash).executeTakeFirst(),
  );
  const found = judge(row, now);
  return found.ok ? found.bearer : undefined;
}
