// The rows that must be corrected, as a file.

import { askStaff } from "../../access/asks.server.ts";
import { rejectedRows } from "../import.server.ts";
import type { Route } from "./+types/import-rejected";

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const { db, actor, lang } = askStaff(context, request);
  const text = await rejectedRows(db, actor, { job: params.job, id: params.import }, lang);
  return new Response(text, {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="${params.job}-rejected.csv"`,
    },
  });
}
