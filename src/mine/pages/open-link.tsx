// Where a candidate's link lands. Opening it shows whose page it is and a button; pressing gives a cookie and an address without the token.
import { data, redirect } from "react-router";
import { askHouse, askLang, chosenLang } from "../../access/asks.server.ts";
import { Button } from "../../ui/Button.tsx";
import { myCookie, ownHeaders } from "../cookie.ts";
import { Gone, MyFrame } from "../Frame.tsx";
import { openMyPage, showLink } from "../mine.server.ts";
import { words } from "../words.ts";
import type { Route } from "./+types/open-link";

export const handle = { open: true };
export const headers = () => ownHeaders;

const statusOf = { unknown: 404, expired: 410, revoked: 410 } as const;

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const { db, now } = askHouse(context);
  const shown = await showLink(db, params.token, now);
  if (!shown.ok) return data({ lang: askLang(request, "nb"), why: shown.why }, { status: statusOf[shown.why] });
  return { ...shown, lang: chosenLang(request) ?? shown.language };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const { db, now, config } = askHouse(context);
  const opened = await openMyPage(db, params.token, now);
  if (!opened.ok) return data({ lang: askLang(request, "nb"), why: opened.why }, { status: statusOf[opened.why] });
  const cookie = myCookie(opened.secret, config.GJENSVAR_BASE_URL);
  throw redirect("/my", { headers: { ...ownHeaders, "Set-Cookie": cookie } });
}

export default function OpenLink({ loaderData, actionData }: Route.ComponentProps) {
  const refused = actionData ?? ("why" in loaderData ? loaderData : undefined);
  if (refused) return <Gone lang={refused.lang} why={refused.why} />;
  if (!("employer" in loaderData)) return null;
  const { lang, employer, job } = loaderData;
  const w = words[lang];
  return (
    <MyFrame lang={lang} employer={employer}>
      <title>{`${w.open.title} · ${employer}`}</title>
      <meta name="robots" content="noindex" />
      <p className="meta">{w.application(job)}</p>
      <h1>{w.open.title}</h1>
      <p className="lead">{w.open.lead(employer)}</p>
      <form method="post" className="eq">
        <Button>{w.open.submit}</Button>
      </form>
      <p className="meta under">{w.open.note}</p>
    </MyFrame>
  );
}
