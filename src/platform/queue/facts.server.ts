// Facts and their reactions: one job for each reaction, in the transaction of the fact, or none at all.
import { fromKysely, PgBoss } from "pg-boss";
import type { Db, Tx } from "../db/db.server.ts";
import type { OpenedDatabase } from "../db/open.server.ts";
import { log } from "../log.server.ts";

/** A reaction: when the fact `on` has happened, `run` does something. It may run twice; `run` says what then happens. */
export type Reaction = { on: string; name: string; run: (world: World, payload: Payload) => Promise<void> };

/** A timed job: `cron` in UTC. */
export type Timed = { name: string; cron: string; run: (world: World) => Promise<void> };

export type Payload = { employer: string; [key: string]: string | number | boolean | readonly string[] };

/** What a job is given: the database, the time it runs at, and the address people use. */
export type World = { db: Db; now: Date; baseUrl: string };

let reactionsOf: ReadonlyMap<string, readonly string[]> = new Map();
let sender: PgBoss | undefined;

/**
 * Says that something has happened. For every reaction to it a job is inserted by `tx`, so both commit or neither.
 * Before `startQueue` (a command line call, a test) the fact is dropped on purpose only when nobody reacts to it.
 */
export async function announce(tx: Tx, fact: string, payload: Payload): Promise<void> {
  const queues = reactionsOf.get(fact) ?? [];
  if (queues.length === 0) return;
  if (!sender) throw new Error(`nobody carries the fact ${fact}: the queue is not open`);
  for (const queue of queues) await sender.send(queue, payload, { db: fromKysely(tx) });
}

const queueName = (name: string): string => name.replaceAll(/[^a-z0-9_.-]/gi, "_");

/**
 * Opens the queue: facts can be announced from here on. With `work` this process also runs the jobs, from `begin` on: after a
 * crash the mails in flight are settled first. `stop` drains up to 10 s.
 */
export async function openQueue(
  opened: OpenedDatabase,
  parts: {
    reactions: readonly Reaction[];
    schedule: readonly Timed[];
    work: boolean;
    now: () => Date;
    baseUrl: string;
  },
): Promise<{ begin: () => Promise<void>; stop: () => Promise<void> }> {
  const embedded = "db" in opened.queue;
  const boss = new PgBoss({
    ...("db" in opened.queue
      ? { db: opened.queue.db, backend: "pglite" as const }
      : { connectionString: opened.queue.connectionString, max: 4 }),
    schema: "pgboss",
    useListenNotify: true,
    schedule: parts.work,
    supervise: parts.work,
  });
  boss.on("error", (fault) => log.error("queue", { fault }));
  await boss.start();
  await makeQueues(
    boss,
    [...parts.reactions, ...parts.schedule].map((item) => queueName(item.name)),
  );
  await opened.exec(mayUseQueues);
  reactionsOf = new Map(
    [...Map.groupBy(parts.reactions, (item) => item.on)].map(([on, list]) => [
      on,
      list.map((item) => queueName(item.name)),
    ]),
  );
  sender = boss;
  return {
    begin: async () => {
      if (parts.work) await startWorkers(boss, opened.db, parts, embedded);
    },
    stop: async () => {
      sender = undefined;
      reactionsOf = new Map();
      await boss.stop({ graceful: true, timeout: 10_000 });
    },
  };
}

/** Granting writes a row for each table, and two processes that do it at once disturb each other: only where something lacks. */
const mayUseQueues = `do $$ begin
  if not has_schema_privilege('gjensvar_app', 'pgboss', 'usage') or exists (
    select from pg_class t where t.relnamespace = 'pgboss'::regnamespace and t.relkind in ('r', 'p')
      and not (has_table_privilege('gjensvar_app', t.oid, 'select') and has_table_privilege('gjensvar_app', t.oid, 'insert')
        and has_table_privilege('gjensvar_app', t.oid, 'update') and has_table_privilege('gjensvar_app', t.oid, 'delete')))
    or exists (select from pg_proc f where f.pronamespace = 'pgboss'::regnamespace and not has_function_privilege('gjensvar_app', f.oid, 'execute'))
  then
    grant usage on schema pgboss to gjensvar_app;
    grant select, insert, update, delete on all tables in schema pgboss to gjensvar_app;
    grant execute on all functions in schema pgboss to gjensvar_app;
  end if;
end $$;`;

// A job that was under way when its process died is taken up again after two minutes, not after the library's fifteen.
const wanted = { notify: true, retryLimit: 8, retryDelay: 5, retryBackoff: true, expireInSeconds: 120 };

/** Makes the queues that are not there and mends those that differ: on most starts there is nothing to do. */
async function makeQueues(boss: PgBoss, names: readonly string[]): Promise<void> {
  const there = new Map((await boss.getQueues()).map((queue) => [queue.name, queue]));
  for (const name of names) {
    const queue = there.get(name);
    if (!queue) await boss.createQueue(name, wanted);
    else if (Object.entries(wanted).some(([key, value]) => queue[key as keyof typeof wanted] !== value))
      await boss.updateQueue(name, wanted);
  }
}

async function startWorkers(
  boss: PgBoss,
  db: Db,
  parts: { reactions: readonly Reaction[]; schedule: readonly Timed[]; now: () => Date; baseUrl: string },
  embedded: boolean,
): Promise<void> {
  const options = { batchSize: 20, burstWhenBatchFull: true, pollingIntervalSeconds: embedded ? 5 : 2 };
  for (const reaction of parts.reactions) {
    await boss.work<Payload>(queueName(reaction.name), options, async (jobs) => {
      for (const job of jobs) await reaction.run({ db, now: parts.now(), baseUrl: parts.baseUrl }, job.data);
    });
  }
  for (const timed of parts.schedule) {
    await boss.work(queueName(timed.name), { pollingIntervalSeconds: 10 }, async () => {
      await timed.run({ db, now: parts.now(), baseUrl: parts.baseUrl });
    });
    await boss.schedule(queueName(timed.name), timed.cron);
  }
}
