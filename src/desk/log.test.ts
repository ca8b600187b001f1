// The audit log on a page: Unni the auditor and Arne the admin read it, nobody else does, and it tells when it has been altered.
import { beforeEach, describe, expect, test } from "vitest";
import { type Cast, makeCast } from "../../test/cast.ts";
import { applied, cem, crowd, rakelsJob } from "../../test/rakels-job.ts";
import { askPage, openHouse, unwrapped } from "../../test/web.ts";
import { useWorld } from "../../test/world.ts";
import { changeStaff } from "../access/access.server.ts";
import type { Staff } from "../access/actor.ts";
import type { HouseParts } from "../access/asks.server.ts";
import { decide } from "../answers/answers.server.ts";
import { recordMany } from "../platform/audit/audit.server.ts";
import { inTransaction } from "../platform/db/db.server.ts";
import { NotFound } from "../platform/decision.ts";
import { langs } from "../platform/i18n/languages.ts";
import { detailsOf, happened } from "./log-line.ts";
import * as page from "./pages/log.tsx";

const world = useWorld();
let cast: Cast;
let house: HouseParts;
let slug: string;
let application: string;

beforeEach(async () => {
  cast = await makeCast(world);
  house = await openHouse(world);
  slug = await rakelsJob(world.db, cast.rakel, cast.henrik, world.now);
  const people = await applied(world.db, cast.rakel, slug, [cem, ...crowd(2)], world.now);
  application = people.get("Cem Yıldız") ?? "";
  await decide(world.db, cast.rakel, [...people.values()], { outcome: "declined" }, world.now);
});

const ask = (who: Staff, path = "/log", form?: Record<string, string>) =>
  askPage(house, page, who, { path, ...(form ? { form } : {}) });
type Shown = Awaited<ReturnType<typeof page.loader>>;
const shown = async (who: Staff, path?: string) => unwrapped(await ask(who, path)).value as Shown;

describe("who reads it", () => {
  test("Rakel, Henrik, Ingrid and Petra find nothing there, and neither can verify it", async () => {
    for (const who of [cast.rakel, cast.henrik, cast.ingrid, cast.petra]) {
      await expect(ask(who)).rejects.toThrow(NotFound);
      await expect(ask(who, "/log", {})).rejects.toThrow(NotFound);
    }
  });

  test("Unni reads what was done, and no applicant's name; Arne sees the names", async () => {
    const unnis = await shown(cast.revisor);
    expect(unnis.log.lines.length).toBeGreaterThan(3);
    expect(JSON.stringify(unnis.log.lines)).not.toContain("Yıldız");
    expect(JSON.stringify((await shown(cast.arne)).log.lines)).toContain("Cem Yıldız");
  });

  test("Stina, at another employer, reads nothing of it by her own rights or with our ids", async () => {
    const admin = { ...cast.stina, role: "admin" } as Staff;
    const said = JSON.stringify([await shown(admin), await shown(admin, `/log?application=${application}`)]);
    expect(said).not.toContain("Fjordvik");
    expect(said).not.toContain("Rakel");
    await expect(ask(admin, `/log?job=${slug}`)).rejects.toThrow(NotFound);
  });
});

describe("what it shows", () => {
  const kinds = ({ log }: Shown) => log.lines.map((line) => line.what);

  test("the newest stands first, with who did it and the job it was about", async () => {
    const { log } = await shown(cast.revisor);
    const ids = log.lines.map((line) => line.id);
    expect(ids).toEqual([...ids].sort((a, b) => b - a));
    expect(log.lines.find((line) => line.what === "decision.made")).toMatchObject({ by: "Rakel Sunde", job: { slug } });
  });

  test("one application, one person or one job can be asked for; what is no id is left out", async () => {
    const cems = await shown(cast.revisor, `/log?application=${application}`);
    expect(cems.log.lines.filter((line) => !JSON.stringify(line.about).includes(application))).toEqual([]);
    expect(kinds(cems)).toContain("decision.made");
    expect((await shown(cast.revisor, `/log?by=${cast.henrik.id}`)).log.lines).toEqual([]);
    expect(kinds(await shown(cast.revisor, "/log?by=house"))).toContain("employer.founded");
    const jobs = kinds(await shown(cast.revisor, `/log?job=${slug}`));
    expect(jobs).toEqual(expect.arrayContaining(["job.made", "decision.made"]));
    expect(jobs).not.toContain("staff.added");
    expect((await shown(cast.revisor, "/log?by=x&application=1&before=-2")).filter).toEqual({});
    expect((await shown(cast.revisor, "/log?by=a%00b&application=a%00b&before=1%00")).filter).toEqual({});
    await expect(ask(cast.revisor, "/log?job=a%00b")).rejects.toThrow(NotFound);
  });

  test("a colleague in a line is told by name, not by an id", async () => {
    expect(await changeStaff(world.opened, cast.arne, cast.henrik.id, { role: "interviewer" })).toMatchObject({
      ok: true,
    });
    const line = (await shown(cast.revisor)).log.lines.find((one) => one.what === "staff.changed");
    expect(detailsOf("nb", line?.about ?? {})).toContain(cast.henrik.name);
    expect(JSON.stringify(line?.about)).not.toContain(cast.henrik.id);
  });

  test("fifty on a page, and every line on exactly one", async () => {
    const many = Array.from({ length: 120 }, (_, n) => ({ n }));
    await inTransaction(world.db, cast.arne, (tx) => recordMany(tx, cast.arne, "call.logged", many));
    const seen: number[] = [];
    for (let path: string | null = "/log"; path; ) {
      const { log } = await shown(cast.revisor, path);
      seen.push(...log.lines.map((line) => line.id));
      expect(log.lines.length).toBeLessThanOrEqual(50);
      path = log.more ? `/log?before=${log.lines.at(-1)?.id}` : null;
    }
    expect(seen).toEqual(Array.from({ length: seen.length }, (_, n) => seen.length - n));
  });
});

describe("the chain", () => {
  test("verified by Unni it says so, with her name, and the press is itself a line", async () => {
    expect((await shown(cast.revisor)).log.verified).toBeNull();
    const { count } = (await shown(cast.revisor)).log;
    expect(await ask(cast.revisor, "/log", {})).toMatchObject({ status: 302 });
    const { log } = await shown(cast.arne);
    expect(log).toMatchObject({ count: count + 1, verified: { ok: true, by: "Unni Revheim", lines: count } });
    expect(log.lines[0]?.what).toBe("log.verified");
  });

  test("a line altered past Gjensvar is named", async () => {
    await world.opened.exec(`alter table audit_line disable trigger audit_line_stays;
      update audit_line set what = 'letter.approved' where employer = '${cast.fjordvik}' and id = 3;
      alter table audit_line enable trigger audit_line_stays;`);
    await ask(cast.revisor, "/log", {});
    expect((await shown(cast.revisor)).log.verified).toMatchObject({ ok: false, firstAltered: 3 });
  });
});

test.each(langs)(
  "in %s a line has words; a kind nobody has named yet stands as it is, and ids are left out",
  (lang) => {
    expect(happened(lang, "letter.approved")).not.toBe("letter.approved");
    expect(happened(lang, "toString")).toBe("toString");
    const said = detailsOf(lang, {
      letter: "an id",
      letters: 412,
      outcome: "declined",
      hash: "0123456789abcdef",
      job: "x",
    });
    expect(said).toContain("412");
    expect(said).toContain("0123456789ab");
    expect(said).not.toMatch(/abcdef|an id|declined/);
  },
);
