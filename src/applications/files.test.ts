// Files of candidates: kept whole with their text, refused with a reason, seen by those who work on the job, gone with the application.

import fc from "fast-check";
import { strToU8 } from "fflate";
import { beforeEach, expect, test } from "vitest";
import { type Cast, makeCast } from "../../test/cast.ts";
import { applied, cem, neha, rakelsJob } from "../../test/rakels-job.ts";
import { useWorld } from "../../test/world.ts";
import { inTransaction } from "../platform/db/db.server.ts";
import { NotFound } from "../platform/decision.ts";
import { eicar, startClamd } from "../platform/files/clamd.fixture.ts";
import { type FileFault, maxBytes } from "../platform/files/kinds.ts";
import { makeDocx, makeOdt, makePdf } from "../platform/files/office.fixture.ts";
import { scannerAt } from "../platform/files/scan.server.ts";
import { newId } from "../platform/ids.server.ts";
import {
  dropDraftFilesIn,
  fileForStaff,
  filesOfApplicationIn,
  forgetDraftFiles,
  giveFilesIn,
  keepFile,
  listFilesIn,
  ownFile,
  readFilesIn,
  removeFile,
} from "./applications.server.ts";
import { type FileHolder, judgeText, MOST_FILES, mayAddFile, shortened, shownText, sizeOf } from "./files.ts";

const world = useWorld();
let cast: Cast;
let id: string;
let neha_: string;
let draft: FileHolder & { draft: string };
beforeEach(async () => {
  cast = await makeCast(world);
  const job = await rakelsJob(world.db, cast.rakel, cast.henrik, world.now);
  const people = await applied(world.db, cast.rakel, job, [cem, neha], world.now);
  id = people.get("Cem Yıldız") ?? "";
  neha_ = people.get("Neha Kapoor") ?? "";
  draft = { employer: cast.rakel.employer, draft: newId() };
});

const lines = ["Cem Yildiz", "Åtte år på økonomiavdelingen."];
let minute = 0;
/** Each from an hour of its own: the limit of one address is another test's. */
const keep = (name: string, bytes: Uint8Array, holder: FileHolder = draft, scan = scannerAt(undefined)) => {
  minute += 60;
  return keepFile(world.db, holder, { name, bytes }, { now: later(minute), ip: "192.0.2.1", scan });
};
const later = (minutes: number) => new Date(world.now.getTime() + minutes * 60_000);
const list = (holder: FileHolder = draft) => inTransaction(world.db, holder, (tx) => listFilesIn(tx, holder));
const read = (holder: FileHolder = draft) => inTransaction(world.db, holder, (tx) => readFilesIn(tx, holder));
const forStaff = (who = cast.rakel, application = id) =>
  inTransaction(world.db, who, (tx) => filesOfApplicationIn(tx, who, application));
const kept = async (name: string, bytes: Uint8Array, holder: FileHolder = draft) => {
  const made = await keep(name, bytes, holder);
  if (!made.ok) throw new Error(made.why);
  return made.file;
};

test("Cem hands in a PDF, a Word file and an OpenDocument file; each is kept with its text, and a fourth has no place", async () => {
  await kept("C:\\mine\\CV Cem.PDF", makePdf(lines));
  await kept("søknad.docx", makeDocx(lines));
  await kept("attest.odt", makeOdt(lines));
  expect((await list()).map(({ name, kind, text, scan }) => [name, kind, text, scan])).toEqual([
    ["CV Cem.PDF", "pdf", "kept", "not-scanned"],
    ["søknad.docx", "docx", "kept", "not-scanned"],
    ["attest.odt", "odt", "kept", "not-scanned"],
  ]);
  expect((await read()).map((one) => one.words)).toEqual(Array(3).fill(lines.join("\n")));
  expect(await keep("mer.txt", strToU8("mer"))).toEqual({ ok: false, why: "too-many" });
});

test("a scanned page is kept, and told to have no text", async () => {
  expect(await kept("skannet.pdf", makePdf([]))).toMatchObject({ text: "empty" });
});

test("what is refused is named, and nothing of it is kept", async () => {
  const refused = {
    "tom.pdf": ["empty", new Uint8Array()],
    "stor.txt": ["too-big", new Uint8Array(maxBytes + 1).fill(65)],
    "side.html": ["kind", strToU8("<script>alert(1)</script>")],
    "side.pdf": ["disagree", strToU8("<script>alert(1)</script>")],
    "cv.docx": ["disagree", makePdf(lines)],
    "halv.pdf": ["broken", strToU8("%PDF-1.7\nnothing more")],
  } as const;
  for (const [name, [why, bytes]] of Object.entries(refused))
    expect(await keep(name, bytes), name).toEqual({ ok: false, why });
  const over = { name: "stor.pdf", bytes: new Uint8Array(), over: true };
  const edge = { now: later(minute + 60), ip: "192.0.2.1", scan: scannerAt(undefined) };
  expect(await keepFile(world.db, draft, over, edge)).toEqual({ ok: false, why: "too-big" });
  expect(await list()).toEqual([]);
});

test("the same file pressed twice, also at the same moment, is kept once", async () => {
  const bytes = makePdf(lines);
  const both = await Promise.all([keep("cv.pdf", bytes), keep("cv.pdf", bytes)]);
  expect(both.every((one) => one.ok)).toBe(true);
  expect(await list()).toHaveLength(1);
});

test("five files at once find three places", async () => {
  const made = await Promise.all([1, 2, 3, 4, 5].map((n) => keep(`${n}.txt`, strToU8(`Brev ${n}`))));
  expect(made.filter((one) => one.ok)).toHaveLength(MOST_FILES);
  expect(await list()).toHaveLength(MOST_FILES);
});

test("with a scanner a clean file is shown as scanned, an infected one is refused and never kept", async () => {
  const clamd = await startClamd();
  try {
    const scan = scannerAt(clamd.at);
    expect(await keep("cv.txt", strToU8("Åtte år"), draft, scan)).toMatchObject({ ok: true, file: { scan: "clean" } });
    expect(await keep("brev.txt", strToU8(eicar), draft, scan)).toEqual({ ok: false, why: "infected" });
  } finally {
    await clamd.stop();
  }
  expect(await keep("brev.txt", strToU8("Skanneren er nede"), draft, scannerAt(clamd.at))).toMatchObject({
    file: { scan: "not-scanned" },
  });
  expect((await list()).map((one) => one.name)).toEqual(["cv.txt", "brev.txt"]);
});

test("Cem takes a file away and gets his own back byte for byte; nobody gets it with another draft in hand", async () => {
  const bytes = makePdf(lines);
  const file = await kept("cv.pdf", bytes);
  const back = await ownFile(world.db, draft, file.id);
  expect([back.name, back.media, Buffer.compare(back.bytes, bytes)]).toEqual(["cv.pdf", "application/pdf", 0]);
  const others: FileHolder[] = [
    { ...draft, draft: newId() },
    { employer: cast.stina.employer, draft: draft.draft },
    { employer: draft.employer, application: id },
  ];
  for (const other of others) {
    await expect(ownFile(world.db, other, file.id)).rejects.toThrow(NotFound);
    await removeFile(world.db, other, file.id);
  }
  await expect(ownFile(world.db, draft, "../../etc/passwd")).rejects.toThrow(NotFound);
  expect(await list()).toHaveLength(1);
  await removeFile(world.db, draft, file.id);
  await removeFile(world.db, draft, file.id);
  await removeFile(world.db, draft, "../../etc/passwd");
  expect(await list()).toEqual([]);
});

test("when the draft is sent its files are the application's: Rakel and Henrik open them, Stina and Petra find nothing", async () => {
  const file = await kept("cv.pdf", makePdf(lines));
  const { employer } = draft;
  const give = () => inTransaction(world.db, draft, (tx) => giveFilesIn(tx, employer, draft.draft, id));
  expect(await give()).toBe(1);
  expect(await give()).toBe(0);
  expect(await list()).toEqual([]);
  expect((await forStaff(cast.henrik)).map((one) => [one.name, one.words])).toEqual([["cv.pdf", lines.join("\n")]]);
  expect((await fileForStaff(world.db, cast.rakel, id, file.id)).name).toBe("cv.pdf");
  for (const who of [cast.stina, cast.petra]) {
    await expect(forStaff(who)).rejects.toThrow(NotFound);
    await expect(fileForStaff(world.db, who, id, file.id)).rejects.toThrow(NotFound);
  }
  await expect(fileForStaff(world.db, cast.rakel, neha_, file.id)).rejects.toThrow(NotFound);
  await expect(fileForStaff(world.db, cast.rakel, id, "nothing")).rejects.toThrow(NotFound);
  const opened = await inTransaction(world.db, cast.rakel, (tx) =>
    tx.selectFrom("audit_line").select(["actor", "about"]).where("what", "=", "file.opened").execute(),
  );
  expect(opened).toEqual([{ actor: cast.rakel.id, about: { application: id, file: file.id } }]);
});

const erase = () =>
  inTransaction(world.db, cast.rakel, async (tx) => {
    await tx.deleteFrom("promise").where("application", "=", id).execute();
    await tx.deleteFrom("application").where("id", "=", id).execute();
  });

test("an application that is erased takes its files with it, and no other's", async () => {
  const of = (application: string): FileHolder => ({ employer: draft.employer, application });
  await kept("cv.pdf", makePdf(lines), of(id));
  await kept("cv.pdf", makePdf(lines), of(neha_));
  await erase();
  expect([await list(of(id)), await list(of(neha_))]).toMatchObject([[], [{ name: "cv.pdf" }]]);
});

test("a draft that is thrown away, or forgotten for half a year, leaves no file", async () => {
  await kept("cv.pdf", makePdf(lines));
  await inTransaction(world.db, draft, (tx) => dropDraftFilesIn(tx, draft.employer, draft.draft));
  expect(await list()).toEqual([]);
  await kept("cv.pdf", makePdf(lines));
  await forgetDraftFiles(world.db, draft.employer, later(minute + 100 * 24 * 60));
  expect(await list()).toHaveLength(1);
  await forgetDraftFiles(world.db, draft.employer, later(minute + 181 * 24 * 60));
  expect(await list()).toEqual([]);
});

test("a thousand files from one address: forty are looked at, the rest are told to wait, and Neha's is kept at once", async () => {
  const { rakel } = cast;
  const from = (ip: string, name: string, holder: FileHolder) =>
    keepFile(world.db, holder, { name, bytes: strToU8(name) }, { now: world.now, ip, scan: scannerAt(undefined) });
  // One file that is there already: what is counted is the pressing, not our reader's work.
  const one = { employer: rakel.employer, draft: newId() };
  const ended = new Map<string, number>();
  for (let n = 0; n < 1000; n += 1) {
    const made = await from("2001:db8:0:1::7", "same.txt", one);
    const way = made.ok ? "kept" : made.why;
    ended.set(way, (ended.get(way) ?? 0) + 1);
  }
  expect(Object.fromEntries(ended)).toEqual({ kept: 40, "slow-down": 960 });
  expect(await from("2001:db8:0:1::8", "nabo.txt", draft)).toEqual({ ok: false, why: "slow-down" });
  expect(await from("2001:db8:0:2::7", "neha.txt", draft)).toMatchObject({ ok: true });
  expect(
    await keepFile(
      world.db,
      draft,
      { name: "s.txt", bytes: strToU8("s") },
      { now: later(16), ip: "2001:db8:0:1::7", scan: scannerAt(undefined) },
    ),
  ).toMatchObject({ ok: true });
});

test("of every way a reading can end, only one that is too much for our reader keeps a file without a text", () => {
  const why = fc.constantFrom<FileFault>(
    "empty",
    "too-big",
    "kind",
    "disagree",
    "locked",
    "broken",
    "bomb",
    "too-slow",
    "too-heavy",
  );
  fc.assert(
    fc.property(why, (one) => {
      const judged = judgeText("pdf", { ok: false, why: one });
      expect(judged.ok).toBe(one === "too-slow" || one === "too-heavy");
      if (!judged.ok) expect(judged.why).toBe(one);
    }),
  );
  fc.assert(fc.property(fc.nat(6), (there) => mayAddFile(there).ok === there < 3));
});

test("a size is told in kilobytes and megabytes, and the largest is ten", () => {
  expect([1, 4096, 300_000, maxBytes].map(sizeOf)).toEqual([
    { number: 1, unit: "kB" },
    { number: 4, unit: "kB" },
    { number: 293, unit: "kB" },
    { number: 10, unit: "MB" },
  ]);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: maxBytes }), (bytes) => {
      const { number, unit } = sizeOf(bytes);
      return number > 0 && (unit === "kB" ? number < 1000 : number <= 10);
    }),
  );
});

test("a long text is shown up to a length, in whole characters", () => {
  fc.assert(
    fc.property(fc.nat(3), (before) => {
      const file = {
        id: "",
        name: "",
        kind: "txt",
        size: 1,
        text: "kept",
        scan: "clean",
        at: world.now,
        cut: false,
      } as const;
      const words = "x".repeat(before) + "\u{1F4C4}".repeat(shownText);
      const short = shortened({ ...file, words });
      expect([short.cut, short.words.length, short.words.isWellFormed()]).toEqual([true, shownText, true]);
      expect(shortened({ ...file, words: "kort" }).cut).toBe(false);
    }),
  );
});
