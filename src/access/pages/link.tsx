// Where a one-time link lands. Opening it shows a button and uses nothing up, so mail scanners do no harm; pressing it signs in.
import { data, redirect } from "react-router";
import { Button, LinkButton } from "../../ui/Button.tsx";
import { Gate } from "../../ui/Gate.tsx";
import { HiddenFields } from "../../ui/HiddenFields.tsx";
import { askHouse, askLang, safePath } from "../asks.server.ts";
import { words } from "../words.ts";
import type { Route } from "./+types/link";

/** The token stands in the address of this page: no other site, and no index, shall learn it. */
export const headers = () => ({ "Referrer-Policy": "strict-origin", "X-Robots-Tag": "noindex" });

export function loader({ request }: Route.LoaderArgs) {
  return { lang: askLang(request, "nb"), to: safePath(new URL(request.url).searchParams.get("to"), "/today") };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const { signIn, ip } = askHouse(context);
  const to = safePath(String((await request.formData()).get("to") ?? ""), "/today");
  const entered = await signIn.enterByLink({ token: params.token, headers: request.headers, ip });
  if (entered.ok) throw redirect(to, { headers: entered.headers });
  return data({ why: entered.why }, { status: entered.why === "gone" ? 410 : 429 });
}

export default function Link({ loaderData, actionData }: Route.ComponentProps) {
  const { lang, to } = loaderData;
  const w = words[lang];
  if (actionData) {
    const title = actionData.why === "gone" ? w.link.gone : w.signIn.tooMany;
    return (
      <Gate brand="Gjensvar" motto={w.motto} title={title}>
        <title>{`${title} · Gjensvar`}</title>
        <p>{actionData.why === "gone" ? w.link.goneMore : w.signIn.tooManyMore}</p>
        <p className="under">
          <LinkButton href={`/sign-in?to=${encodeURIComponent(to)}`}>{w.link.again}</LinkButton>
        </p>
      </Gate>
    );
  }
  return (
    <Gate brand="Gjensvar" motto={w.motto} title={w.link.title} lead={w.link.lead}>
      <title>{`${w.link.title} · Gjensvar`}</title>
      <form className="stack" method="post">
        <HiddenFields fields={{ to }} />
        <Button>{w.link.submit}</Button>
      </form>
    </Gate>
  );
}
