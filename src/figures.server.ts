// What /metrics says: figures without names. The ones that matter are people in silence and mails in doubt.
import { collectDefaultMetrics, Gauge, Registry } from "prom-client";
import { houseOf } from "./access/actor.ts";
import { countUnanswered } from "./answers/answers.server.ts";
import { type Db, inTransaction } from "./platform/db/db.server.ts";
import { theHouse } from "./platform/db/scope.ts";

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
  const rows = await inTransaction(db, theHouse, (tx) =>
    tx
      .selectFrom("outbox")
      .select(({ fn }) => ["state", fn.countAll<number>().as("n"), fn.min("next_try").as("first")])
      .groupBy("state")
      .execute(),
  );
  mails.reset();
  for (const row of rows) mails.set({ state: row.state }, Number(row.n));
  const first = rows.find((row) => row.state === "queued")?.first;
  oldest.set(first ? Math.max(0, (now.getTime() - new Date(first).getTime()) / 1000) : 0);
  return registry.metrics();
}
