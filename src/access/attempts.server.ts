// Attempts at a door, counted in the database, so that every process counts together. A fault here is thrown: the door stays shut.
import { sql } from "kysely";
import { type Db, inTransaction } from "../platform/db/db.server.ts";
import { theHouse } from "../platform/db/scope.ts";
import { hashToken } from "../platform/ids.server.ts";
import { countedAddress } from "./origin.ts";

export type Door = "password" | "ask-link" | "use-link" | "ask-code" | "upload" | "apply" | "apply-mail";
type Limit = { who: string; most: number; minutes: number };

/** At most this often, counted by e-mail address (hashed: it may be anybody's) and by network address. */
const byAddress: Partial<Record<Door, { most: number; minutes: number }>> = {
  password: { most: 5, minutes: 15 },
  "ask-link": { most: 5, minutes: 60 },
  // Whoever applies names the address themselves: nobody else's shall be filled with our mails.
  "apply-mail": { most: 20, minutes: 60 },
};
const byNetwork = { most: 30, minutes: 15 };
/** Every file counts, also one that is kept: thirteen people with three files each, behind one address of a school or a phone company. */
const byNetworkAt: Partial<Record<Door, { most: number; minutes: number }>> = {
  upload: { most: 40, minutes: 15 },
  // A whole school may apply behind one address: what is kept back is a machine that fills the house.
  apply: { most: 300, minutes: 15 },
  "apply-mail": { most: 300, minutes: 15 },
};

export function limitsOf(door: Door, who: { email?: string | undefined; ip: string }): Limit[] {
  const mail = byAddress[door];
  return [
    ...(mail && who.email !== undefined ? [{ who: `mail:${hashToken(who.email)}`, ...mail }] : []),
    { who: `ip:${countedAddress(who.ip)}`, ...(byNetworkAt[door] ?? byNetwork) },
  ];
}

export type Knock = { ok: true; pass: readonly number[] } | { ok: false; why: "too-many" };

/**
 * Takes a place at a door before the attempt is made, so that many at once cannot pass the limit. What succeeds gives its place back
 * with `giveBack`; what fails leaves it. Refused attempts are not counted, so nobody is kept out longer by trying.
 */
export async function knock(db: Db, door: Door, limits: readonly Limit[], now: Date): Promise<Knock> {
  return inTransaction(db, theHouse, async (tx) => {
    for (const { who } of [...limits].sort((a, b) => (a.who < b.who ? -1 : 1))) {
      await sql`select pg_advisory_xact_lock(hashtextextended(${`${door} ${who}`}::text, 0))`.execute(tx);
    }
    for (const { who, most, minutes } of limits) {
      const since = new Date(now.getTime() - minutes * 60_000);
      const { count } = await tx
        .selectFrom("attempt")
        .select((e) => e.fn.countAll<number>().as("count"))
        .where("door", "=", door)
        .where("who", "=", who)
        .where("at", ">", since)
        .executeTakeFirstOrThrow();
      if (count >= most) return { ok: false, why: "too-many" } as const;
    }
    const rows = limits.map(({ who }) => ({ door, who, at: now }));
    const made = await tx.insertInto("attempt").values(rows).returning("id").execute();
    return { ok: true, pass: made.map((row) => row.id) } as const;
  });
}

/** The attempt succeeded: it is no longer counted. */
export async function giveBack(db: Db, pass: readonly number[]): Promise<void> {
  await inTransaction(db, theHouse, (tx) => tx.deleteFrom("attempt").where("id", "in", pass).execute());
}

/** Forgets attempts older than a day. For the schedule; a second run finds nothing. */
export async function forgetAttempts(db: Db, now: Date): Promise<void> {
  const before = new Date(now.getTime() - 86_400_000);
  await inTransaction(db, theHouse, (tx) => tx.deleteFrom("attempt").where("at", "<", before).execute());
}
