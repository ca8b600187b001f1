// 10,000 applicants from one CSV file into the database, with promises and audit; the yardstick is csv-parse on the same bytes alone.
import { parse } from "csv-parse/sync";
import { addStaff, foundEmployer } from "../src/access/access.server.ts";
import { receiveApplicants } from "../src/answers/answers.server.ts";
import { makeJob } from "../src/jobs/jobs.server.ts";
import { benchDatabase, rounded, say, timed } from "./ground.ts";

const ROWS = 10_000;
const base = await benchDatabase("import");
try {
  const { db } = base.opened;
  const employer = await foundEmployer(db, {
    slug: "bench",
    name: "Benk",
    country: "NO",
    sector: "public",
    language: "nb",
    mailFrom: "svar@benk.example",
  });
  const rakel = await addStaff(base.opened, {
    employer,
    name: "Rakel Sunde",
    email: "rakel@benk.example",
    role: "recruiter",
    language: "nb",
  });
  const label = { nb: "erfaring med offentlige anskaffelser" };
  const made = await makeJob(
    db,
    rakel,
    {
      title: "Rådgiver",
      country: "NO",
      sector: "public",
      languages: ["nb"],
      requirements: [{ key: "procurement", label, kind: "experience", must: true }],
    },
    new Date(),
  );
  if (!made.ok) throw new Error(JSON.stringify(made.faults));
  const lines = Array.from(
    { length: ROWS },
    (_, n) =>
      `${n + 1};Åse;Bjørnsen ${n};ase.${n}@example.no;+47 000 ${n};Ålesund;2026-11-${String(1 + (n % 20)).padStart(2, "0")};nb;${n % 3 ? "meets" : "not-shown"}`,
  );
  const bytes = new TextEncoder().encode(
    ["Nr;Fornavn;Etternavn;E-post;Telefon;Sted;Søkt dato;Språk;requirement:procurement", ...lines].join("\r\n"),
  );
  const yardstick = await timed(() => parse(Buffer.from(bytes), { delimiter: ";", columns: true }).length);
  const file = { fileName: "bench.csv", bytes };
  const first = await timed(() => receiveApplicants(db, rakel, made.slug, file, new Date()));
  const again = await timed(() => receiveApplicants(db, rakel, made.slug, file, new Date()));
  if (first.value.imported !== ROWS || again.value.unchanged !== ROWS)
    throw new Error(`imported ${first.value.imported}, unchanged ${again.value.unchanged}`);
  say({
    bench: "import",
    engine: base.engine,
    rows: ROWS,
    seconds: rounded(first.ms / 1000, 2),
    againSeconds: rounded(again.ms / 1000, 2),
    yardstickSeconds: rounded(yardstick.ms / 1000, 2),
    ratio: rounded(first.ms / yardstick.ms),
  });
} finally {
  await base.close();
}
