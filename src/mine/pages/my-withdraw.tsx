// Taking the application back: what it means, one field that may stay empty, and one button.
import { redirect } from "react-router";
import { askHouse, chosenLang } from "../../access/asks.server.ts";
import { LONGEST_WHY } from "../../answers/withdrawing.ts";
import { Button, LinkButton } from "../../ui/Button.tsx";
import { TextArea } from "../../ui/TextField.tsx";
import { ownHeaders } from "../cookie.ts";
import { MyFrame } from "../Frame.tsx";
import { myCase, withdrawMine } from "../mine.server.ts";
import { mayWithdraw } from "../rules.ts";
import { words } from "../words.ts";
import type { Route } from "./+types/my-withdraw";

export const handle = { open: true };
export const headers = () => ownHeaders;

export async function loader({ request, context }: Route.LoaderArgs) {
  const { db, now, config } = askHouse(context);
  const mine = await myCase(db, { headers: request.headers, baseUrl: config.GJENSVAR_BASE_URL }, now);
  if (!mine || !mayWithdraw(mine.where)) throw redirect("/my");
  const { employer, contact, job } = mine;
  return { lang: chosenLang(request) ?? mine.language, employer, contact, job };
}

export async function action({ request, context }: Route.ActionArgs) {
  const { db, now, config } = askHouse(context);
  const reason = String((await request.formData()).get("reason") ?? "");
  await withdrawMine(db, { headers: request.headers, baseUrl: config.GJENSVAR_BASE_URL }, reason, now);
  throw redirect("/my");
}

export default function MyWithdraw({ loaderData }: Route.ComponentProps) {
  const { lang, employer, contact, job } = loaderData;
  const w = words[lang];
  return (
    <MyFrame lang={lang} employer={employer} contact={contact} back="/my/withdraw">
      <title>{`${w.withdraw.title} · ${employer}`}</title>
      <meta name="robots" content="noindex" />
      <p className="meta">{w.application(job)}</p>
      <h1>{w.withdraw.title}</h1>
      <p className="lead">{w.withdraw.lead}</p>
      <form method="post" className="stack under">
        <TextArea
          id="reason"
          name="reason"
          rows={4}
          maxLength={LONGEST_WHY}
          label={w.withdraw.reason}
          hint={w.withdraw.hint}
        />
        <Button>{w.withdraw.submit}</Button>
        <LinkButton href="/my" variant="secondary">
          {w.withdraw.keep}
        </LinkButton>
      </form>
    </MyFrame>
  );
}
