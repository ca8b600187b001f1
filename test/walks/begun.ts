// What strangers of another employer must not see of the conversation: a draft, its answer and key, a question of staff's own, what lies apart, why somebody withdrew, and who has seen it.
// What strangers of another employer must not see of the conversation: a draft, its answer and key, a question of staff's own, what lies apart, why somebody withdrew, a code and the figures of somebody erased.
import type { Staff } from "../../src/access/actor.ts";
import { type Db, inTransaction } from "../../src/platform/db/db.server.ts";
import { newId } from "../../src/platform/ids.server.ts";

const secret = "Hemmelig oppgave i en søknad";

/** One row in each table of the conversation, and of leaving: a reason for withdrawing, a code, figures. */
export async function begun(db: Db, rakel: Staff, of: { job: string; application: string }, now: Date): Promise<void> {
  const [employer, draft, at] = [rakel.employer, newId(), now.toISOString()];
  const later = new Date(now.getTime() + 86_400_000).toISOString();
  await inTransaction(db, rakel, async (tx) => {
    const facts = JSON.stringify({ name: secret, email: "hemmelig@post.example" });
    const row = { id: draft, employer, job: of.job, language: "nb", facts, created_at: at, changed_at: at };
    await tx.insertInto("apply_draft").values(row).execute();
    const answer = { employer, draft, question: "motivation", asked: "Hvorfor?", text: secret, at };
    await tx.insertInto("apply_answer").values(answer).execute();
    await tx
      .insertInto("apply_key")
      .values({ employer, draft, hash: "0".repeat(64), expires_at: later })
      .execute();
    const texts = JSON.stringify({ nb: secret });
    await tx.insertInto("apply_question").values({ employer, job: of.job, key: "own:1", texts }).execute();
    const apart = { application: of.application, employer, needs: secret, off_list: true };
    await tx.insertInto("application_apart").values(apart).execute();
    const gone = { application: of.application, employer, reason: secret, at };
    await tx.insertInto("withdrawal").values(gone).execute();
    const seen = { application: of.application, employer, staff: rakel.id, first_at: at, last_at: at };
    await tx.insertInto("application_seen").values(seen).execute();
    const { id, application } = { id: newId(), application: of.application };
    const code = {
      id,
      employer,
      application,
      purpose: "new-address",
      hash: "0".repeat(64),
      address: "hemmelig@post.example",
    };
    await tx
      .insertInto("fresh_code")
      .values({ ...code, expires_at: later })
      .execute();
    const asked = {
      id: newId(),
      employer,
      application,
      text: secret,
      owner: rakel.id,
      due_on: "2026-12-24",
      asked_at: at,
    };
    await tx.insertInto("restriction").values(asked).execute();
    const { candidate } = await tx
      .selectFrom("application")
      .select("candidate")
      .where("id", "=", application)
      .executeTakeFirstOrThrow();
    const agreed = { id: newId(), employer, candidate, given_at: at, ends_on: "2027-11-24" };
    await tx.insertInto("consent").values(agreed).execute();
    const figures = { employer, job: of.job, applied_month: "2026-11-01", stage: "final", state: "answered" };
    await tx.insertInto("erased_application").values(figures).execute();
    const period = { employer, country: "NO", months: 6, reason: secret, set_by: rakel.id, set_at: at };
    await tx.insertInto("retention_period").values(period).execute();
    const warning = { employer, job: of.job, erases_on: "2027-11-24", warned_on: "2027-10-25" };
    await tx.insertInto("retention_warning").values(warning).execute();
  });
}

/** Somebody who applied for a job of a colleague's has raised a concern; Rakel, who is not on it, handles it. Returns its id. */
export async function worried(db: Db, rakel: Staff, job: string, now: Date): Promise<string> {
  const [id, at] = [newId(), now.toISOString()];
  await inTransaction(db, rakel, async (tx) => {
    const { id: application } = await tx
      .selectFrom("application")
      .select("id")
      .where("job", "=", job)
      .executeTakeFirstOrThrow();
    const of = { id, employer: rakel.employer, application, job, team: [], handler: rakel.id };
    await tx
      .insertInto("concern")
      .values({ ...of, kind: "question", text: secret, raised_at: at, due_on: at.slice(0, 10) })
      .execute();
  });
  return id;
}
