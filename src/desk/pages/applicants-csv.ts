// The chosen applicants as a file for a spreadsheet: cells that a spreadsheet would run are guarded.

import { askStaff } from "../../access/asks.server.ts";
import { words as answerWords } from "../../answers/words.ts";
import { toCsv } from "../../applications/reading/export.ts";
import { labelIn } from "../../jobs/rules.ts";
import { dateIn } from "../../platform/i18n/format.ts";
import type { Lang } from "../../platform/i18n/languages.ts";
import { type ExportRow, exportRows } from "../ticks.server.ts";
import { applicantsWords } from "../words-applicants.ts";
import type { Route } from "./+types/applicants-csv";

type Table = (string | null)[][];

function tableOf({ job, rows }: Awaited<ReturnType<typeof exportRows>>, lang: Lang, zone: string): Table {
  const words = applicantsWords[lang];
  const labels = job.requirements.map((one) => labelIn(one.label, lang, job.languages));
  const levels = (row: ExportRow) =>
    job.requirements.map(({ key }) => words.levels[row.levels[key]?.level ?? "not-assessed"]);
  const state = { open: words.open, answered: words.answered, withdrawn: words.withdrawn };
  const line = (row: ExportRow) => [
    row.fullName,
    row.email,
    row.phone,
    row.city,
    row.language,
    row.internal ? words.yes : words.no,
    answerWords[lang].stage[row.stage],
    state[row.state],
    dateIn(row.appliedAt, zone),
    row.due,
    ...levels(row),
  ];
  return [[...Object.values(words.csvHead), ...labels], ...rows.map(line)];
}

async function answer(
  { request, params, context }: Route.LoaderArgs | Route.ActionArgs,
  form: FormData,
): Promise<Response> {
  const { db, actor, now, lang, zone } = askStaff(context, request);
  const found = await exportRows(db, actor, params.job, form, now);
  return new Response(toCsv(tableOf(found, lang, zone)), {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="${found.job.slug}-${dateIn(now, zone)}.csv"`,
    },
  });
}

/** By address: everybody who fits its filters. */
export function loader(asked: Route.LoaderArgs) {
  const form = new FormData();
  form.set("list", new URL(asked.request.url).searchParams.toString());
  return answer(asked, form);
}

/** From the table: the chosen ones. */
export async function action(asked: Route.ActionArgs) {
  return answer(asked, await asked.request.formData());
}
