// What /metrics says: figures without names. The ones that matter are people in silence and mails in doubt.
import { collectDefaultMetrics, Gauge, Registry } from "prom-client";
import { houseOf } from "./access/actor.ts";
import { countUnanswered } from "./answers/answers.server.ts";
import { type Db, inTransaction } from "./platform/db/db.server.ts";
import { theHouse } from "./platform/db/scope.ts";
import { mailAccounts } from "./platform/mail/account.server.ts";

const registry = new Registry();
collectDefaultMetrics({ register: registry, prefix: "gjensvar_" });
const mails = new Gauge({
  name: "gjensvar_mails",
  help: "Mails in the outbox by state",
  labelNames: ["state"],
  registers: [registry],
});
const oldest = new Gauge({
  name: "gjensvar_oldest_due_mail_seconds",
  help: "Age of the oldest mail that is due and has not left",
  registers: [registry],
});
/** Mails by employer, never people: who looks after several employers must see whose mail stands still. The label is the employer's address word. */
const ofEmployer = new Gauge({
  name: "gjensvar_employer_mails",
  help: "Mails in the outbox by employer and state",
  labelNames: ["employer", "state"],
  registers: [registry],
});
const oldestOfEmployer = new Gauge({
  name: "gjensvar_employer_oldest_due_mail_seconds",
  help: "Age of the oldest mail of an employer that is due and has not left",
  labelNames: ["employer"],
  registers: [registry],
});
const held = new Gauge({
  name: "gjensvar_employer_sending_held",
  help: "1 while the mail of an employer is held until a person lets it go",
  labelNames: ["employer"],
  registers: [registry],
});
const resting = new Gauge({
  name: "gjensvar_mail_accounts_paused",
  help: "Mail accounts that rest until a person lets them go on, by reason",
  labelNames: ["why"],
  registers: [registry],
});
/** In total only: with one employer's few people a number of its own could point at somebody. */
const silent = new Gauge({
  name: "gjensvar_people_in_silence",
  help: "People without an answer whose promise is past its day",
  registers: [registry],
});
const open = new Gauge({
  name: "gjensvar_people_unanswered",
  help: "People without an answer, also those whose promise still holds",
  registers: [registry],
});

/** The same two numbers as the doctor and the front page, over all employers. */
async function waiting(db: Db, now: Date): Promise<{ open: number; silent: number }> {
  const employers = await inTransaction(db, theHouse, (tx) => tx.selectFrom("employer").select("id").execute());
  const sum = { open: 0, silent: 0 };
  for (const { id } of employers) {
    const one = await countUnanswered(db, houseOf(id), now);
    sum.open += one.open;
    sum.silent += one.silent;
  }
  return sum;
}

/** Prometheus' text format. */
export async function figures(db: Db, now: Date): Promise<string> {
  const people = await waiting(db, now);
  silent.set(people.silent);
  open.set(people.open);
  await mailFigures(db, now);
  resting.reset();
  for (const why of ["auth", "sender", "bounces"]) resting.set({ why }, 0);
  for (const { rest } of await mailAccounts(db)) if (rest) resting.inc({ why: rest.why });
  return registry.metrics();
}

/** Mails by state, in total and by employer. Mails of the house itself belong to no employer. */
async function mailFigures(db: Db, now: Date): Promise<void> {
  const { rows, employers } = await inTransaction(db, theHouse, async (tx) => ({
    rows: await tx
      .selectFrom("outbox")
      .select(({ fn }) => ["employer", "state", fn.countAll<number>().as("n"), fn.min("next_try").as("first")])
      .groupBy(["employer", "state"])
      .execute(),
    employers: await tx.selectFrom("employer").select(["id", "slug", "paused_at"]).execute(),
  }));
  const age = (some: typeof rows): number => {
    const due = some.filter((row) => row.state === "queued" && row.first).map((row) => new Date(row.first).getTime());
    return due.length === 0 ? 0 : Math.max(0, (now.getTime() - Math.min(...due)) / 1000);
  };
  for (const gauge of [mails, ofEmployer, oldestOfEmployer, held]) gauge.reset();
  for (const row of rows) mails.inc({ state: row.state }, Number(row.n));
  oldest.set(age(rows));
  for (const { id, slug, paused_at } of employers) {
    const own = rows.filter((row) => row.employer === id);
    for (const row of own) ofEmployer.set({ employer: slug, state: row.state }, Number(row.n));
    oldestOfEmployer.set({ employer: slug }, age(own));
    held.set({ employer: slug }, paused_at ? 1 : 0);
  }
}
