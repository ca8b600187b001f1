// An advert is kept as it was typed, held against the law, and shown to nobody before somebody publishes it.
import fc from "fast-check";
import { beforeEach, expect, test } from "vitest";
import { type Cast, makeCast } from "../../test/cast.ts";
import { rakelsJob } from "../../test/rakels-job.ts";
import { useWorld } from "../../test/world.ts";
import { NotFound } from "../platform/decision.ts";
import { type AdvertTyped, emptyAdvert, mayPublish, readAdvert } from "./advert.ts";
import {
  advertOf,
  changeAdvert,
  changeJob,
  openAdvert,
  openAdverts,
  publishAdvert,
  readJob,
  takeDownAdvert,
} from "./jobs.server.ts";

const world = useWorld();
let cast: Cast;
let slug: string;

const typed: AdvertTyped = {
  texts: { nb: "Du lager budsjetter med enhetene.\n\n- månedsrapporter\n- avvik" },
  payFrom: "640 000",
  payTo: "710.000",
  payPer: "year",
  agreement: " Hovedtariffavtalen  kapittel 5 ",
  street: "Havnegata 4",
  postalCode: "5740",
  locality: "Fjordvik",
  remote: "partly",
  extent: "80 %",
  temporary: "yes",
  temporaryUntil: "2027-12-31",
  internalCandidate: "yes",
  meantForSomeone: "no",
  contact: "",
  applyUrl: "https://skjema.example/okonomi",
};

beforeEach(async () => {
  cast = await makeCast(world);
  slug = await rakelsJob(world.db, cast.rakel, cast.henrik, world.now, { deadline: "2026-12-20" });
});

const change = (over: Partial<AdvertTyped> = {}, by = cast.rakel) =>
  changeAdvert(world.db, by, slug, { ...typed, ...over }, world.now);
const publish = () => publishAdvert(world.db, cast.rakel, slug, world.now);
const open = (job = slug, now = world.now) => openAdvert(world.db, "fjordvik", job, now);

test("what Rakel writes is kept, tidied, and nobody else sees it before she publishes it", async () => {
  expect(await change()).toEqual({ ok: true });
  const { advert, lacks, notes } = await advertOf(world.db, cast.rakel, slug);
  expect(advert).toMatchObject({
    payFrom: 640_000,
    payTo: 710_000,
    agreement: "Hovedtariffavtalen kapittel 5",
    extent: 80,
    temporaryUntil: "2027-12-31",
    internalCandidate: true,
    publishedAt: null,
  });
  expect([lacks, notes]).toEqual([["language"], []]);
  await expect(open()).rejects.toThrow(NotFound);
  expect((await openAdverts(world.db, "fjordvik", world.now)).adverts).toEqual([]);
  expect(await publish()).toEqual({ ok: true });
  const { found } = await open();
  expect([found.state, found.contact.name]).toEqual(["open", "Rakel Sunde"]);
  expect((await openAdverts(world.db, "fjordvik", world.now)).adverts.map((one) => one.job.slug)).toEqual([slug]);
});

test("silence sold as an answer is not published, nor an advert that leaves the honest questions unanswered", async () => {
  await change({
    texts: { nb: "Hører du ikke fra oss, er stillingen besatt." },
    locality: "",
    internalCandidate: "",
    meantForSomeone: "",
  });
  const refused = await publish();
  expect(refused.ok ? [] : refused.faults.map(({ field, why }) => [field, why])).toEqual([
    ["locality", "missing"],
    ["internalCandidate", "missing"],
    ["meantForSomeone", "missing"],
    ["texts.nb", "unlawful"],
  ]);
});

test("an advert that is out is not made unlawful: the change is refused and the old text stands", async () => {
  await change();
  await publish();
  const refused = await change({ texts: { nb: "Vi søker en ung dame. Kvinner under 30 år foretrekkes." } });
  expect(refused.ok).toBe(false);
  expect((await open()).found.advert.texts.nb).toContain("Du lager budsjetter");
});

test("nor by the job's own form: a title or a requirement that the law forbids is refused while the advert is out", async () => {
  await change();
  const { title, country, sector, languages, requirements } = await readJob(world.db, cast.rakel, slug);
  const asIs = { title, country, sector, languages, requirements };
  const put = (input: Partial<typeof asIs>) => changeJob(world.db, cast.rakel, slug, { ...asIs, ...input }, world.now);
  const old = "Saksbehandler, helst under 30 år";
  expect(await put({ title: old })).toMatchObject({ ok: true });
  expect((await advertOf(world.db, cast.rakel, slug)).notes).toMatchObject([{ field: "title", level: "stop" }]);
  expect(await publish()).toMatchObject({ ok: false, faults: [{ field: "title", why: "unlawful" }] });
  await put({});
  expect(await publish()).toEqual({ ok: true });
  expect(await put({ title: old })).toMatchObject({ ok: false, faults: [{ field: "title", why: "unlawful" }] });
  const [first, ...rest] = requirements;
  const label = { ...first?.label, nb: "alder under 30 år" };
  const young = first ? [{ ...first, label }, ...rest] : [];
  expect(await put({ requirements: young })).toMatchObject({
    ok: false,
    faults: [{ field: "requirements.0.label.nb", why: "unlawful", word: "alder under 30 år" }],
  });
  expect((await readJob(world.db, cast.rakel, slug)).title).toBe(title);
});

test("after the deadline the page says so, a closed job is gone, and what is taken down is not found", async () => {
  await change();
  await publish();
  const later = new Date("2027-03-01T10:00:00Z");
  expect((await open(slug, later)).found.state).toBe("over");
  expect((await openAdverts(world.db, "fjordvik", later)).adverts).toEqual([]);
  await takeDownAdvert(world.db, cast.rakel, slug);
  await takeDownAdvert(world.db, cast.rakel, slug);
  await expect(open()).rejects.toThrow(NotFound);
});

test("only who makes jobs writes adverts, and Stina finds nothing", async () => {
  await change();
  for (const who of [cast.henrik, cast.ingrid, cast.stina])
    await expect(change({ locality: "Havn" }, who)).rejects.toThrow(NotFound);
  await expect(advertOf(world.db, cast.stina, slug)).rejects.toThrow(NotFound);
  await expect(openAdvert(world.db, "havgard", slug, world.now)).rejects.toThrow(NotFound);
  await expect(openAdvert(world.db, "nobody", slug, world.now)).rejects.toThrow(NotFound);
  const { id } = await readJob(world.db, cast.rakel, slug);
  await publish();
  await expect(open(id)).rejects.toThrow(NotFound);
});

test("signs that no table holds are left out, and an address that grows too long when it is spelt out is named", async () => {
  expect(await change({ locality: "Fjord\u0000 vik", street: "\u0000" })).toEqual({ ok: true });
  expect((await advertOf(world.db, cast.rakel, slug)).advert).toMatchObject({ locality: "Fjord vik", street: "" });
  const faults = [{ field: "applyUrl", why: "not-https" }];
  expect(await change({ applyUrl: `https://skjema.example/${"å".repeat(300)}` })).toEqual({ ok: false, faults });
});

test("somebody of another employer is no contact", async () => {
  expect(await change({ contact: cast.stina.id })).toEqual({
    ok: false,
    faults: [{ field: "contact", why: "not-staff" }],
  });
  expect(await change({ contact: cast.ingrid.id })).toEqual({ ok: true });
  await publish();
  expect((await open()).found.contact.name).toBe("Ingrid Myklebust");
});

test("numbers, dates, choices and addresses that are none are named, all at once", () => {
  const read = readAdvert(
    {
      ...typed,
      payFrom: "mye",
      payTo: "-5",
      extent: "120",
      remote: "mars",
      temporaryUntil: "2027-02-30",
      applyUrl: "javascript:alert(1)",
    },
    ["nb"],
  );
  expect(read.ok ? [] : read.faults.map(({ field }) => field)).toEqual([
    "payFrom",
    "payTo",
    "remote",
    "extent",
    "temporaryUntil",
    "applyUrl",
  ]);
});

test("whatever is typed, reading it answers, and what it keeps can be read again", () => {
  const anything = fc.record(
    Object.fromEntries(
      Object.keys(typed).map((field) => [
        field,
        field === "texts"
          ? fc.record({ nb: fc.string({ unit: "binary" }), en: fc.string() })
          : fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("yes", "no", "", "12", "2027-01-01")),
      ]),
    ),
  ) as unknown as fc.Arbitrary<AdvertTyped>;
  fc.assert(
    fc.property(anything, (given) => {
      const read = readAdvert(given, ["nb", "en"]);
      if (!read.ok) {
        expect(read.faults).not.toEqual([]);
        return;
      }
      const texts = readAdvert({ ...given, texts: read.advert.texts as Record<string, string> }, ["nb", "en"]);
      expect(texts.ok && texts.advert.texts).toEqual(read.advert.texts);
    }),
  );
});

test("a draft job, or one whose deadline has passed, is not published", async () => {
  const job = await readJob(world.db, cast.rakel, slug);
  const read = readAdvert(typed, job.languages);
  const advert = read.ok ? read.advert : emptyAdvert;
  expect(mayPublish({ ...job, state: "draft" }, advert, "2026-12-01").map(({ why }) => why)).toEqual(["not-open"]);
  expect(mayPublish({ ...job, deadline: "2026-11-20" }, advert, "2026-11-21").map(({ why }) => why)).toEqual([
    "deadline-passed",
  ]);
  expect(mayPublish(job, advert, "2026-12-20")).toEqual([]);
});
