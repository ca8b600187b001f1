// Who at an employer has an address already: asked before somebody applies by themselves. Part of the front door, which re-exports it.
import { sql } from "kysely";
import type { Tx } from "../platform/db/db.server.ts";
import { nameKey, sameAddress } from "./known-people.ts";
import { holdPeople } from "./people-store.server.ts";

/** The person with this address, and their application to this job; `alike` are applications of the same name that have no address. */
export type KnownAddress = {
  person: { givenName: string; familyName: string; fullName: string } | null;
  application: { id: string; appliedAt: Date } | null;
  alike: string[];
};

/**
 * Somebody who applies may type any address and any name: they take over nothing that stands under either.
 * Nobody is taken in at this employer meanwhile, until the transaction ends. Asks nobody: for rooms above, which have asked.
 */
export async function knownAddressIn(
  tx: Tx,
  employer: string,
  job: string,
  typed: { email: string; name: string },
): Promise<KnownAddress> {
  await holdPeople(tx, employer);
  const person = await tx
    .selectFrom("candidate")
    .select(["id", "given_name as givenName", "family_name as familyName", "full_name as fullName"])
    .where("email", "=", sameAddress(typed.email))
    .executeTakeFirst();
  const application =
    person &&
    (await tx
      .selectFrom("application")
      .select(["id", "applied_at as appliedAt"])
      .where("job", "=", job)
      .where("candidate", "=", person.id)
      .executeTakeFirst());
  const { rows } = await sql<{ id: string }>`select a.id from application a join candidate c on c.id = a.candidate
    where a.job = ${job}::uuid and c.email is null and c.name_key = ${nameKey(typed.name)}`.execute(tx);
  return {
    person: person ? { givenName: person.givenName, familyName: person.familyName, fullName: person.fullName } : null,
    application: application ?? null,
    alike: rows.map((row) => row.id),
  };
}
