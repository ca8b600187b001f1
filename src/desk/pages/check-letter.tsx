// The check of a text while it is being written: the same verdict as beside the letter, as a piece of a page. Nothing is saved.
import { renderToStaticMarkup } from "react-dom/server";
import { askStaff } from "../../access/asks.server.ts";
import { tryLetter } from "../../answers/answers.server.ts";
import { dateIn } from "../../platform/i18n/format.ts";
import { CheckVerdict } from "../room/CheckPanel.tsx";
import type { Route } from "./+types/check-letter";

/** There is nothing here to read. */
export function loader({ request, context }: Route.LoaderArgs): Response {
  askStaff(context, request);
  return new Response(null, { status: 404 });
}

export async function action({ request, context }: Route.ActionArgs) {
  const { db, actor, lang, zone, now } = askStaff(context, request);
  const form = await request.formData();
  const typed = (name: string) => String(form.get(name) ?? "");
  const { check, body, letter, timing } = await tryLetter(db, actor, typed("letter"), typed("body"), now);
  const judged = {
    language: letter.language,
    body,
    decidedOn: letter.decidedAt ? dateIn(letter.decidedAt, zone) : null,
    timing,
  };
  return new Response(renderToStaticMarkup(<CheckVerdict lang={lang} letter={judged} check={check} />), {
    headers: { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-store" },
  });
}
