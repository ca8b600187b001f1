// What /metrics says: figures without names. The ones that matter are people in silence and mails in doubt.
import { collectDefaultMetrics, Gauge, Registry } from "prom-client";
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

/** Prometheus' text format. */
export async function figures(db: Db): Promise<string> {
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
  oldest.set(first ? Math.max(0, (Date.now() - new Date(first).getTime()) / 1000) : 0);
  return registry.metrics();
}
