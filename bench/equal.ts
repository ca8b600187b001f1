// Equal treatment before letters leave: 4,990 declined with drafts, ten who went on, compared as the page does it. The yardstick is one read of
// the same people's assessments.
import { sql } from "kysely";
import { decide, differencesOf } from "../src/answers/answers.server.ts";
import { benchJob, benchRecruiter, fillCrowd } from "./crowd.ts";
import { benchDatabase, rounded, say, spread, timed } from "./ground.ts";

const ALL = 5000;
const WENT_ON = 10;
const { opened, engine, close } = await benchDatabase("equal");
const { db } = opened;
try {
  const rakel = await benchRecruiter(opened);
  const now = new Date();
  const job = await benchJob(opened, rakel, "Fem tusen");
  await fillCrowd(opened, { employer: rakel.employer, job: job.id, count: ALL, from: 1, by: rakel.id });
  await opened.exec("analyze");
  const { rows } = await sql<{
    id: string;
  }>`select id from application where job = ${job.id}::uuid order by id`.execute(opened.owner);
  const ids = rows.map((row) => row.id);
  await decide(db, rakel, ids.slice(0, WENT_ON), { outcome: "advance" }, now);
  for (let n = WENT_ON; n < ALL; n += 1000) {
    const some = await decide(db, rakel, ids.slice(n, Math.min(ALL, n + 1000)), { outcome: "declined" }, now);
    if (!some.ok) throw new Error(some.why);
  }
  await opened.exec("vacuum analyze");
  const compared: number[] = [];
  const yardstick: number[] = [];
  let found = 0;
  for (let n = 0; n < 22; n += 1) {
    const one = await timed(() => differencesOf(db, rakel, job.slug));
    found = one.value.found.length;
    compared.push(one.ms);
    const read = await timed(() =>
      sql`select x.application, x.requirement, x.level from assessment x join application a on a.id = x.application
        where a.job = ${job.id}::uuid`.execute(opened.owner),
    );
    yardstick.push(read.ms);
  }
  const [ours, theirs] = [spread(compared.slice(2)), spread(yardstick.slice(2))];
  say({
    bench: "equal",
    engine,
    declined: ALL - WENT_ON,
    wentOn: WENT_ON,
    found,
    ms: ours.p50,
    msP95: ours.p95,
    yardstickMs: theirs.p50,
    ratio: rounded(ours.p50 / theirs.p50),
  });
} finally {
  await close();
}
