// The file of everything stored: only posted to, with the code; always to be saved.
import { redirect } from "react-router";
import { askHouse, chosenLang } from "../../access/asks.server.ts";
import { attachment } from "../../platform/http/attachment.ts";
import { exportMine } from "../mine.server.ts";
import { backTo } from "../said.ts";
import type { Route } from "./+types/my-export-file";

/** Somebody who goes back to the address, or reloads it. */
export function loader(): never {
  throw redirect("/my/data/export");
}

export async function action({ request, context }: Route.ActionArgs) {
  const { db, now, config } = askHouse(context);
  const form = await request.formData();
  const visitor = { headers: request.headers, baseUrl: config.GJENSVAR_BASE_URL };
  const format = form.get("format") === "json" ? ("json" as const) : ("html" as const);
  const asked = { code: String(form.get("code") ?? ""), format, lang: chosenLang(request) };
  const made = await exportMine(db, visitor, asked, now);
  if (!made.ok) throw redirect(backTo("/my/data/export", made));
  return attachment(made.file);
}
