// Cem's case for page tests: he has applied, Rakel has declined him, and his mail has come as far as a test says.
import { sql } from "kysely";
import { inTransaction } from "../src/platform/db/db.server.ts";
import { hashText, newId } from "../src/platform/ids.server.ts";
import type { Cast } from "./cast.ts";
import { makeLinkIn } from "./link.ts";
import type { TestWorld } from "./world.ts";

export type Case = { application: string; token: string };
export const secretSentence = "Du går dessverre ikke videre";

/** The three things that happen to Cem, in the world of one test file. */
export function useCemsCase(world: TestWorld) {
  /** Cem has applied at Fjordvik; his first word is promised by 15 December. */
  async function cemApplies(cast: Cast, language = "nb"): Promise<Case> {
    const { rakel, fjordvik: employer } = cast;
    const application = newId();
    const token = await inTransaction(world.db, rakel, async (tx) => {
      const job = {
        id: newId(),
        employer,
        slug: newId().slice(-8),
        title: "Økonomirådgiver",
        country: "NO",
        sector: "public",
        languages: ["nb"],
        owner: rakel.id,
      };
      const candidate = { id: newId(), employer, full_name: "Cem Yıldız", given_name: "Cem" };
      await tx.insertInto("job").values(job).execute();
      await tx.insertInto("candidate").values(candidate).execute();
      const row = {
        id: application,
        employer,
        job: job.id,
        candidate: candidate.id,
        applied_at: new Date("2026-11-09T10:00:00Z"),
        language,
      };
      await tx.insertInto("application").values(row).execute();
      const first = {
        employer,
        application,
        what: "first-word",
        owner: rakel.id,
        due_on: "2026-12-15",
        made_at: row.applied_at,
      };
      await tx.insertInto("promise").values(first).execute();
      return makeLinkIn(tx, employer, application, world.now);
    });
    return { application, token };
  }

  /** Rakel has declined him: a new promise, and a letter as far as `way`. Returns the mail's row. */
  async function rakelDeclines(
    { rakel, fjordvik: employer }: Cast,
    { application }: Case,
    way: "draft" | "approved" | "queued",
  ): Promise<number | null> {
    const [subject, body] = ["Svar på søknaden", `Hei Cem\n\n${secretSentence}.\n\nHilsen\nRakel Sunde`];
    return inTransaction(world.db, rakel, async (tx) => {
      await tx
        .updateTable("promise")
        .set({ kept_at: world.now, ended_why: "decided" })
        .where("application", "=", application)
        .execute();
      const next = {
        employer,
        application,
        what: "after-decision",
        owner: rakel.id,
        due_on: "2026-11-27",
        made_at: world.now,
      };
      await tx.insertInto("promise").values(next).execute();
      await tx
        .insertInto("decision")
        .values({ employer, application, outcome: "declined", by_staff: rakel.id, at: world.now })
        .execute();
      await tx.updateTable("application").set({ stage: "final" }).where("id", "=", application).execute();
      const letter = newId();
      const mail =
        way === "queued"
          ? await tx
              .insertInto("outbox")
              .values({
                employer,
                about: letter,
                kind: "letter",
                message_id: `<${letter}@fjordvik.example>`,
                from_addr: "svar@fjordvik.example",
                to_addr: "cem@example.org",
                lang: "nb",
                subject,
                body_text: body,
                body_html: body,
              })
              .returning("id")
              .executeTakeFirstOrThrow()
          : null;
      const approval =
        way === "draft"
          ? {}
          : { approved_hash: hashText(subject, body), approved_by: rakel.id, approved_at: world.now };
      const row = {
        id: letter,
        employer,
        application,
        language: "nb",
        subject,
        body,
        state: way,
        mail: mail?.id ?? null,
        ...approval,
      };
      await tx.insertInto("letter").values(row).execute();
      return mail?.id ?? null;
    });
  }

  async function mailBecomes(mail: number | null, state: string, application?: string): Promise<void> {
    const at = state === "accepted" ? world.now : null;
    await sql`update outbox set state = ${state}, accepted_at = ${at} where id = ${mail}`.execute(world.opened.owner);
    if (state !== "accepted" || !application) return;
    await world.opened.owner.transaction().execute(async (tx) => {
      await sql`update promise set kept_at = ${world.now} where application = ${application} and kept_at is null`.execute(
        tx,
      );
      await sql`update application set state = 'answered' where id = ${application}`.execute(tx);
    });
  }

  return { cemApplies, rakelDeclines, mailBecomes };
}
