// Where the link from a paused application lands. Opening it shows a button; pressing lets this browser go on.
import { data, redirect } from "react-router";
import { askHouse, askLang, chosenLang } from "../../access/asks.server.ts";
import { cookieOf } from "../../access/origin.ts";
import { Button } from "../../ui/Button.tsx";
import { OpenPage } from "../../ui/OpenPage.tsx";
import { talkPath } from "../addresses.ts";
import { applyCookie, applyCookieName } from "../cookie.ts";
import { goOn, reachedBy } from "../talk.server.ts";
import { talkWords } from "../talk-words.ts";
import { words } from "../words.ts";
import type { Route } from "./+types/go-on";

export const handle = { open: true };
export const headers = () => ({
  "Cache-Control": "no-store",
  "Referrer-Policy": "no-referrer",
  "X-Robots-Tag": "noindex, nofollow",
});

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const { db, now } = askHouse(context);
  const found = await reachedBy(db, params.token, now);
  if (!found) return data({ lang: askLang(request, "nb"), found: null }, { status: 404 });
  const { title, employer } = found;
  return { lang: chosenLang(request) ?? found.language, found: { title, employer } };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const { db, now, config } = askHouse(context);
  const base = config.GJENSVAR_BASE_URL;
  const secret = cookieOf(request.headers, applyCookieName(base)) || undefined;
  const reached = await goOn(db, params.token, secret, now);
  if (!reached) return data(null, { status: 404 });
  throw redirect(talkPath(reached.home, reached.job), { headers: { "Set-Cookie": applyCookie(reached.secret, base) } });
}

export default function GoOn({ loaderData: { lang, found } }: Route.ComponentProps) {
  const w = talkWords[lang].open;
  return (
    <OpenPage skip={words[lang].skip} employer={{ name: found?.employer ?? "Gjensvar" }} footNote={words[lang].foot}>
      <title>{found ? w.title : w.gone}</title>
      <meta name="robots" content="noindex" />
      <h1>{found ? w.title : w.gone}</h1>
      <p className="lead">{found ? w.lead(found.title, found.employer) : w.goneMore}</p>
      {found && (
        <form method="post" className="eq">
          <Button>{w.submit}</Button>
        </form>
      )}
    </OpenPage>
  );
}
