// Databases that belong to one run of the tests or of a bench. While it runs it holds a lock on the server, so that nobody takes its
// databases away; it drops them at its end, and those of a run that was killed go when the next one begins.
import { randomInt } from "node:crypto";
import pg from "pg";

/** The first half of the advisory lock of a run; the second half is the run's own number. */
const LOCK = 47_110;
const RUN = /^gjensvar_own_(\d+)_/;

export type OwnDatabases = {
  run: number;
  /** Makes a database of this run and gives its address. */
  make: (what: string, options?: string) => Promise<string>;
  /** Drops every database of this run, whoever is in it. */
  end: () => Promise<void>;
};

/** The same server, another database. */
export function addressOf(address: string, database: string): string {
  const url = new URL(address);
  url.pathname = `/${database}`;
  return url.toString();
}

export const nameOf = (run: number | string, what: string): string => `gjensvar_own_${run}_${what}`;

/** Makes a database; `options` are those of "create database". */
export async function makeDatabase(server: string, name: string, options = ""): Promise<string> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    await client.query(`create database ${name} ${options}`);
    return addressOf(server, name);
  } finally {
    await client.end();
  }
}

async function databases(client: pg.Client): Promise<{ name: string; run: number }[]> {
  const { rows } = await client.query<{ name: string }>(
    "select datname as name from pg_database where datname like 'gjensvar\\_own\\_%'",
  );
  return rows.map(({ name }) => ({ name, run: Number(RUN.exec(name)?.[1]) }));
}

/** Drops what runs left behind that hold their lock no more. Another run may do the same at the same moment. */
async function sweep(client: pg.Client): Promise<void> {
  const held = await client.query<{ run: number }>(
    "select objid::int as run from pg_locks where locktype = 'advisory' and classid = $1",
    [LOCK],
  );
  const running = new Set(held.rows.map(({ run }) => run));
  for (const { name } of (await databases(client)).filter((one) => !running.has(one.run)))
    await client.query(`drop database if exists ${name} with (force)`).catch(() => undefined);
}

/** Begins a run on the server at this address. @throws when its user may not make databases */
export async function beginRun(server: string): Promise<OwnDatabases> {
  const client = new pg.Client({ connectionString: server, keepAlive: true });
  client.on("error", () => undefined);
  await client.connect();
  const run = randomInt(1, 2 ** 31);
  await client.query("select pg_advisory_lock($1, $2)", [LOCK, run]);
  await sweep(client);
  return {
    run,
    make: (what, options) => makeDatabase(server, nameOf(run, what), options),
    end: async () => {
      for (const { name } of (await databases(client)).filter((one) => one.run === run))
        await client.query(`drop database if exists ${name} with (force)`);
      await client.end();
    },
  };
}
