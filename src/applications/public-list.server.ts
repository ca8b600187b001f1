// What the public list of a job's applicants is made of. Part of the front door, which re-exports it.
import type { Tx } from "../platform/db/db.server.ts";

export type Listed = { id: string; fullName: string; birthYear: number | null; city: string | null };

/** Everybody who applied for a job, in the order of the list of names. Asks nobody: for rooms above, which have asked. */
export const listedIn = (tx: Tx, job: string): Promise<Listed[]> =>
  tx
    .selectFrom("application as a")
    .innerJoin("candidate as c", "c.id", "a.candidate")
    .select(["a.id", "c.full_name as fullName", "c.birth_year as birthYear", "c.city"])
    .where("a.job", "=", job)
    .where("a.state", "!=", "withdrawn")
    .orderBy("c.family_name")
    .orderBy("c.full_name")
    .orderBy("a.id")
    .execute();
