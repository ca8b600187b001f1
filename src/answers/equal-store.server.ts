// SQL for equal treatment: everybody judged in a job, and the signed reasons. Decides nothing.
import { sql } from "kysely";
import type { Level } from "../applications/application.ts";
import type { Tx } from "../platform/db/db.server.ts";
import type { Judged } from "./equal.ts";

type Known = Omit<Judged, "application" | "metBy" | "metOn"> & { standing: boolean };
type Met = Pick<Judged, "application" | "metBy" | "metOn">;

/** Between the parts of a line; none of them can hold it. */
const unit = String.fromCharCode(31);

/**
 * Everybody of a job with a decision, in the order they applied; `standing`: a letter that somebody can still send.
 * One text a person: five thousand rows of seven columns take half as long again. `keys`: a requirement's key by its id.
 */
export async function judgedIn(
  tx: Tx,
  job: string,
  keys: ReadonlyMap<string, string>,
): Promise<(Judged & { standing: boolean })[]> {
  const { rows } = await sql<{ line: string }>`
    select application || ${unit}::text || outcome || ${unit}::text || stage || ${unit}::text || coalesce(edited, false)
        || ${unit}::text || coalesce(own_reason, false)
        || ${unit}::text || coalesce(letter_state, '') || ${unit}::text || coalesce(levels, '')
        || ${unit}::text || coalesce(array_to_string(reasons, ','), '') as line
    from judged where job = ${job}::uuid order by applied_at, application`.execute(tx);
  const { rows: met } = await sql<Met>`
    select application, met_by as "metBy", met_on as "metOn" from met where job = ${job}::uuid`.execute(tx);
  const meetings = new Map(met.map((one) => [one.application, one]));
  const read = lineReader(keys);
  return rows.map(({ line }) => {
    const application = line.slice(0, idLength);
    const { metBy, metOn = 0 } = meetings.get(application) ?? {};
    return { application, ...read(line.slice(idLength + 1)), metBy: metBy ?? [], metOn };
  });
}

const idLength = 36;

/** What a line says after the person. Hundreds say the same: each is read once. */
function lineReader(keys: ReadonlyMap<string, string>): (line: string) => Known {
  const names = new Map([...keys].map(([id, key]) => [id.replaceAll("-", ""), key]));
  const levelsOf = (text: string): Judged["levels"] => {
    const pairs = text.split(",").flatMap((part): [string, Level][] => {
      const [id = "", level = ""] = part.split(":");
      const key = names.get(id);
      return key === undefined || level === "not-assessed" ? [] : [[key, level as Level]];
    });
    return Object.fromEntries(pairs);
  };
  const known = new Map<string, Known>();
  return (line) => {
    const before = known.get(line);
    if (before) return before;
    const [outcome = "", stage = "", edited, ownReason, state = "", levels = "", reasons = ""] = line.split(unit);
    const read: Known = {
      outcome: outcome as Known["outcome"],
      stage: stage as Known["stage"],
      edited: edited === "true",
      ownReason: ownReason === "true",
      standing: state === "draft" || state === "approved",
      levels: levelsOf(levels),
      reasons: reasons === "" ? [] : reasons.split(","),
    };
    known.set(line, read);
    return read;
  };
}

/** The names of these people, of all who are judged. */
export async function namesOf(tx: Tx, applications: readonly string[]): Promise<Map<string, string>> {
  if (applications.length === 0) return new Map();
  const { rows } = await sql<{ id: string; fullName: string }>`
    select application as id, full_name as "fullName" from judged where application = any(${applications}::uuid[])`.execute(
    tx,
  );
  return new Map(rows.map((row) => [row.id, row.fullName]));
}

export type SignedReason = { finding: string; betweenHash: string; reason: string; by: string; at: Date };

/** Every signed reason of a job, the newest first. */
export async function signedIn(tx: Tx, job: string): Promise<SignedReason[]> {
  const rows = await tx
    .selectFrom("equal_reason")
    .select(["finding", "between_hash as betweenHash", "reason", "signed_by as by", "signed_at as at"])
    .where("job", "=", job)
    .orderBy("signed_at", "desc")
    .execute();
  return rows;
}

/** False when the same difference is signed already. */
export async function insertSigned(
  tx: Tx,
  of: { employer: string; job: string; finding: string; betweenHash: string; reason: string; by: string; at: Date },
): Promise<boolean> {
  const made = await tx
    .insertInto("equal_reason")
    .values({
      employer: of.employer,
      job: of.job,
      finding: of.finding,
      between_hash: of.betweenHash,
      reason: of.reason,
      signed_by: of.by,
      signed_at: of.at.toISOString(),
    })
    .onConflict((conflict) => conflict.columns(["job", "finding", "between_hash"]).doNothing())
    .returning("id")
    .executeTakeFirst();
  return made !== undefined;
}
