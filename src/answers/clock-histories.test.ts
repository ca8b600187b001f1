// The clock over random histories on a real database: whatever happens in whatever order, nobody who waits is without a promise.
import fc from "fast-check";
import { sql } from "kysely";
import { expect, test } from "vitest";
import { type Cast, makeCast } from "../../test/cast.ts";
import { applied, crowd, mailsEnd, rakelsJob } from "../../test/rakels-job.ts";
import { useWorld } from "../../test/world.ts";
import { addClosingDays } from "../access/access.server.ts";
import { type Country, causes } from "../jobs/job.ts";
import { toldPromise } from "../mine/rules.ts";
import { inTransaction } from "../platform/db/db.server.ts";
import { theHouse } from "../platform/db/scope.ts";
import {
  candidateCase,
  closeJob,
  decide,
  extendPromises,
  extensionOf,
  handover,
  logCall,
  queueApproved,
  settleLetter,
  stopBatch,
  takeBackCall,
} from "./answers.server.ts";
import { holdByRule } from "./holding-timed.server.ts";
import { reconcile } from "./jobs.server.ts";
import { approveLetters, letters } from "./letters-store.server.ts";
import { dueDate, isWorkingDay, plusDays } from "./promises.ts";

const world = useWorld();
const baseUrl = "https://svar.fjordvik.example";
const ends = ["claimed", "accepted", "refused", "uncertain"] as const;
type At = { cast: Cast; slug: string; ids: string[]; now: Date; n: number; country: Country };

/** One thing that can happen; `who` and `n` choose among what there is. */
const steps = {
  decide: (at: At, who: number, n: number) => {
    const outcome = (["declined", "advance", "luxury", "offer", "filled"] as const)[n % 5] ?? "declined";
    return decide(world.db, at.cast.rakel, [one(at, who)], { outcome }, at.now);
  },
  extend: async (at: At, _who: number, n: number) => {
    const until = dueDate(at.now.toISOString().slice(0, 10), 3 + (n % 25), at.country);
    const asked = { applications: at.ids, cause: causes[n % causes.length] ?? "many", until };
    const made = await extensionOf(world.db, at.cast.rakel, at.slug, asked, at.now);
    if (!made.ok) return;
    at.n += 1;
    const press = { ...asked, hash: made.hash, key: `${at.slug}-${at.n}`, baseUrl };
    await extendPromises(world.db, at.cast.rakel, at.slug, press, at.now);
  },
  send: async (at: At) => {
    const job = await jobOf(at);
    const ready = await inTransaction(world.db, at.cast.rakel, async (tx) => {
      const drafts = (await letters(tx, { job })).filter((row) => row.way === "draft").map((row) => row.id);
      await approveLetters(tx, drafts, at.cast.rakel.id, at.now);
      return (await letters(tx, { job })).filter((row) => row.way === "approved" && row.applicationState === "open");
    });
    at.n += 1;
    const press = { key: `${at.slug}-${at.n}`, typed: ready.length, bareToo: true, baseUrl };
    await queueApproved(world.db, at.cast.rakel, at.slug, press, at.now);
  },
  mail: async (at: At, who: number, n: number) => {
    const about = await mailsOf(at, n % 3 === 0 ? "accepted" : "moving");
    const chosen = about[who % Math.max(1, about.length)];
    const end = n % 3 === 0 ? "refused" : (ends[n % ends.length] ?? "accepted");
    if (chosen) await mailsEnd({ ...world, db: world.db, baseUrl, now: at.now }, at.cast.fjordvik, end, [chosen]);
  },
  unheard: async (at: At, who: number, n: number) => {
    const about = await mailsOf(at, "moving");
    const chosen = about[who % Math.max(1, about.length)];
    const state = n % 2 === 0 ? "accepted" : "refused";
    if (chosen)
      await inTransaction(world.db, theHouse, (tx) =>
        tx.updateTable("outbox").set({ state, accepted_at: at.now }).where("about", "=", chosen).execute(),
      );
  },
  reconcile: (at: At) => reconcile({ db: world.db, baseUrl, now: at.now }),
  settle: async (at: At, who: number, n: number) => {
    const about = await mailsOf(at, "uncertain");
    const chosen = about[who % Math.max(1, about.length)];
    if (chosen) await settleLetter(world.db, at.cast.rakel, chosen, n % 2 ? "arrived" : "again", at.now);
  },
  stop: async (at: At) => {
    const { rows } = await inTransaction(world.db, at.cast.rakel, async (tx) =>
      sql<{ id: string }>`select id from batch order by created_at desc, id desc limit 1`.execute(tx),
    );
    if (rows[0]) await stopBatch(world.db, at.cast.rakel, rows[0].id, at.now);
  },
  call: (at: At, who: number) => logCall(world.db, at.cast.rakel, one(at, who), "Fortalt", at.now),
  takeBack: async (at: At, who: number) => {
    const { rows } = await inTransaction(world.db, at.cast.rakel, async (tx) =>
      sql<{ id: string }>`select id from call where application = ${one(at, who)}::uuid and taken_back_at is null
        order by at desc limit 1`.execute(tx),
    );
    if (rows[0]) await takeBackCall(world.db, at.cast.rakel, rows[0].id, "Feil person", at.now);
  },
  holiday: (at: At, _who: number, n: number) => {
    const [from, to] = n % 2 ? [at.cast.rakel, at.cast.arne] : [at.cast.arne, at.cast.rakel];
    return handover(world.db, at.cast.arne, from.id, to.id, at.now);
  },
  list: async (at: At) => {
    at.n += 1;
    const person = { given: "Ola", family: `Sen ${at.n}`, email: `${at.slug}-${at.n}@post.example` };
    const open = await applied(world.db, at.cast.rakel, at.slug, [person], at.now).catch((fault: unknown) => {
      if (String(fault).includes("only 0 came in")) return new Map<string, string>();
      throw fault;
    });
    const id = open.get(`Ola ${person.family}`);
    if (id) at.ids.push(id);
  },
  shut: (at: At, who: number, n: number) => {
    const first = plusDays(at.now.toISOString().slice(0, 10), 1 + (n % 30));
    return addClosingDays(world.db, at.cast.arne, { first, last: plusDays(first, who % 5), name: "Stengt" }, at.now);
  },
  byRule: (at: At) => holdByRule(world.db, baseUrl, at.now),
  close: (at: At) => closeJob(world.db, at.cast.rakel, at.slug, at.now),
} satisfies Record<string, (at: At, who: number, n: number) => Promise<unknown>>;
type Step = keyof typeof steps;

const one = (at: At, who: number): string => at.ids[who % at.ids.length] ?? "";
const jobOf = async (at: At): Promise<string> => {
  const { rows } = await inTransaction(world.db, at.cast.rakel, async (tx) =>
    sql<{ id: string }>`select id from job where slug = ${at.slug}`.execute(tx),
  );
  return rows[0]?.id ?? "";
};

/** Letters of this job by how far their mail has come. */
async function mailsOf(at: At, which: "moving" | "accepted" | "uncertain"): Promise<string[]> {
  const { rows } = await inTransaction(world.db, at.cast.rakel, async (tx) =>
    sql<{
      id: string;
      way: string;
    }>`select id, way from letter_way where application = any(${at.ids}::uuid[]) order by id`.execute(tx),
  );
  const wanted = which === "moving" ? ["queued", "handed-over", "uncertain"] : [which];
  return rows.filter((row) => wanted.includes(row.way)).map((row) => row.id);
}

type Row = {
  application: string;
  state: string;
  open: number;
  active: boolean;
  dues: { due: string; why: string | null; told: string | null }[];
};

/** Every application with its promises, in the order they ended: one that a letter told may count from before the one it ended. */
const standing = (at: At): Promise<Row[]> =>
  inTransaction(world.db, at.cast.rakel, async (tx) => {
    const { rows } = await sql<Row>`
      select a.id as application, a.state, (count(p.id) filter (where p.kept_at is null))::int as open,
        coalesce(bool_and(s.active) filter (where p.kept_at is null), true) as active,
        json_agg(json_build_object('due', p.due_on, 'why', p.ended_why, 'told', p.told_by) order by p.kept_at nulls last, p.made_at, p.id) as dues
      from application a left join promise p on p.application = a.id left join staff s on s.id = p.owner
      where a.id = any(${at.ids}::uuid[]) group by a.id, a.state`.execute(tx);
    return rows;
  });

/** What each candidate's page says of the day. */
const told = (at: At): Promise<(string | undefined)[]> =>
  Promise.all(
    at.ids.map(async (application) => {
      const bearer = { kind: "bearer", id: application, employer: at.cast.fjordvik, application } as const;
      const shown = await candidateCase(world.db, bearer);
      return shown && toldPromise(shown)?.dueOn;
    }),
  );

/** Steps after which a candidate's page may say something else: a mail has ended, or somebody has spoken with the person. */
const speaking: ReadonlySet<Step> = new Set<Step>(["mail", "unheard", "reconcile", "settle", "call", "takeBack"]);

async function holds(at: At, rows: readonly Row[]): Promise<void> {
  for (const row of rows) {
    expect([row.state, row.open], JSON.stringify(row)).toEqual([row.state, row.state === "open" ? 1 : 0]);
    expect(row.active).toBe(true);
    for (const { due } of row.dues) expect(isWorkingDay(due, at.country), due).toBe(true);
  }
  const { rows: late } = await inTransaction(world.db, at.cast.rakel, async (tx) =>
    sql`select from promise p join letter_way w on w.id = p.told_by
      where p.kept_at is null and w.way <> 'accepted' and w.accepted_at is null`.execute(tx),
  );
  expect(late).toEqual([]);
}

const anyStep = fc.record({
  step: fc.constantFrom(
    ...(Object.keys(steps) as Step[]),
    "extend" as const,
    "send" as const,
    "mail" as const,
    "mail" as const,
    "mail" as const,
  ),
  who: fc.nat({ max: 20 }),
  n: fc.nat({ max: 99 }),
  hours: fc.integer({ min: 0, max: 90 }),
});

/** All are told of a new day, and one of the letters is taken in: what follows meets a promise that a letter has told. */
const beginning: readonly { step: Step; who: number; n: number; hours: number }[] = [
  { step: "extend", who: 0, n: 20, hours: 1 },
  { step: "mail", who: 0, n: 1, hours: 1 },
];

/** Where and when a history begins: also in the hours in which a zone changes its clock, before holidays, and an ocean away. */
const anyPlace = fc.record({
  country: fc.constantFrom("NO" as const, "DK" as const, "SE" as const),
  zone: fc.constantFrom("Europe/Oslo", "Europe/Copenhagen", "Atlantic/Faroe", "America/Nuuk", "Pacific/Kiritimati"),
  begins: fc.constantFrom(
    "2026-10-24T21:30:00Z",
    "2027-03-27T23:30:00Z",
    "2026-12-22T11:00:00Z",
    "2027-05-12T22:30:00Z",
    "2028-02-28T23:59:00Z",
  ),
  holding: fc.constantFrom("by-hand", "many"),
});

/** The employer moves, with the days it is closed. */
const moved = (cast: Cast, to: { country: Country; zone: string }): Promise<void> =>
  inTransaction(world.db, theHouse, async (tx) => {
    const change = tx.updateTable("employer").set({ country: to.country, time_zone: to.zone });
    await change.where("id", "=", cast.fjordvik).execute();
    await tx.deleteFrom("closing_day").where("employer", "=", cast.fjordvik).execute();
  });

test("at every instant of any history everybody who waits has one promise, with an owner, on a working day", {
  timeout: 300_000,
}, async () => {
  const cast = await makeCast(world);
  let run = 0;
  await fc.assert(
    fc.asyncProperty(
      anyPlace,
      fc.array(anyStep, { minLength: 12, maxLength: 20, size: "max" }),
      async (place, history) => {
        run += 1;
        const { country, holding } = place;
        const begins = new Date(place.begins);
        await moved(cast, place);
        const title = `Rådgiver ${run}`;
        const slug = await rakelsJob(world.db, cast.rakel, cast.henrik, begins, {
          title,
          country,
          holding,
          deadline: place.begins.slice(0, 10),
        });
        const rows = crowd(3).map((row, n) => ({ ...row, email: `r${run}-${n}@post.example` }));
        const at: At = { cast, slug, ids: [], now: begins, n: 0, country };
        at.ids = [...(await applied(world.db, cast.rakel, slug, rows, at.now)).values()];
        for (const { step, who, n, hours } of [...beginning, ...history]) {
          at.now = new Date(at.now.getTime() + hours * 3_600_000 + 1);
          const [before, page] = [await standing(at), await told(at)];
          await steps[step](at, who, n);
          const after = await standing(at);
          await holds(at, after);
          if (!speaking.has(step)) expect((await told(at)).slice(0, page.length)).toEqual(page);
          for (const row of before)
            onlyALetterExtends(
              row,
              after.find((next) => next.application === row.application),
            );
        }
      },
    ),
    { numRuns: 8, endOnFailure: true },
  );
  const { rows } = await inTransaction(world.db, cast.rakel, async (tx) =>
    sql<{ why: string }>`select distinct ended_why as why from promise where ended_why is not null order by 1`.execute(
      tx,
    ),
  );
  expect(rows.map((row) => row.why)).toContain("extended");
});

/** An open promise moved to a later day: an accepted letter told it, or a yes began the next step's own time. */
function onlyALetterExtends(before: Row, after: Row | undefined): void {
  const [old, next] = [before.dues.at(-1), after?.dues.at(-1)];
  if (before.state !== "open" || after?.state !== "open" || !old || !next || next.due <= old.due) return;
  const ended = after.dues[before.dues.length - 1];
  expect(ended?.why === "decided" || (ended?.why === "extended" && next.told !== null), JSON.stringify(after)).toBe(
    true,
  );
}

test("working days are those of a calendar walked day by day, closing days and all", () => {
  const anyDate = fc
    .date({ min: new Date("2025-01-01"), max: new Date("2029-12-31"), noInvalidDate: true })
    .map((at) => at.toISOString().slice(0, 10));
  fc.assert(
    fc.property(
      anyDate,
      fc.integer({ min: 1, max: 25 }),
      fc.constantFrom("NO" as const, "DK" as const, "SE" as const),
      fc.array(fc.nat({ max: 40 }), { maxLength: 8 }),
      (from, days, country, shut) => {
        const day = (n: number) =>
          new Date(Date.parse(`${from}T12:00:00Z`) + n * 86_400_000).toISOString().slice(0, 10);
        const closed = shut.map(day);
        let n = 0;
        for (let left = days; left > 0; ) {
          n += 1;
          const date = day(n);
          const weekend = [0, 6].includes(new Date(`${date}T12:00:00Z`).getUTCDay());
          if (!weekend && !closed.includes(date) && isWorkingDay(date, country)) left -= 1;
        }
        expect(dueDate(from, days, country, closed)).toBe(day(n));
      },
    ),
  );
});
