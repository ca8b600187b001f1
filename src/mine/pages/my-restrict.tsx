// Asking that nothing more is done with what is stored: what is disputed, and one button. The answer stands on "my data".
import { redirect } from "react-router";
import { askHouse, chosenLang } from "../../access/asks.server.ts";
import { LONGEST_REQUEST } from "../../applications/restricting.ts";
import { restrictingWords } from "../../applications/restricting-words.ts";
import { Button } from "../../ui/Button.tsx";
import { TextArea } from "../../ui/TextField.tsx";
import { ownHeaders } from "../cookie.ts";
import { dataWords } from "../data-words.ts";
import { MyFrame } from "../Frame.tsx";
import { myData, restrictMine } from "../mine.server.ts";
import type { Route } from "./+types/my-restrict";

export const handle = { open: true };
export const headers = () => ownHeaders;

export async function loader({ request, context }: Route.LoaderArgs) {
  const { db, now, config } = askHouse(context);
  const visitor = { headers: request.headers, baseUrl: config.GJENSVAR_BASE_URL };
  const mine = await myData(db, visitor, chosenLang(request), now);
  if (!mine) throw redirect("/my");
  const { lang, employer, contact } = mine;
  return { lang, employer, contact, empty: new URL(request.url).searchParams.has("no-text") };
}

export async function action({ request, context }: Route.ActionArgs) {
  const { db, now, config } = askHouse(context);
  const text = String((await request.formData()).get("text") ?? "");
  const visitor = { headers: request.headers, baseUrl: config.GJENSVAR_BASE_URL };
  const made = await restrictMine(db, visitor, text, now);
  // One that waits already stands on the page, with its day.
  throw redirect(made.ok || made.why === "asked-already" ? "/my/data#restrictions" : "/my/data/restrict?no-text=1");
}

export default function MyRestrict({ loaderData }: Route.ComponentProps) {
  const { lang, employer, contact, empty } = loaderData;
  const w = restrictingWords[lang];
  return (
    <MyFrame lang={lang} employer={employer} contact={contact} back="/my/data/restrict">
      <title>{`${w.title} · ${employer}`}</title>
      <meta name="robots" content="noindex" />
      <p className="meta">
        <a href="/my/data">{dataWords[lang].back}</a>
      </p>
      <h1>{w.title}</h1>
      <p className="lead">{w.lead}</p>
      <form method="post" className="stack under">
        <TextArea
          id="text"
          name="text"
          rows={5}
          maxLength={LONGEST_REQUEST}
          label={w.field}
          error={empty ? w.noText : undefined}
          required
        />
        <Button>{w.submit}</Button>
      </form>
    </MyFrame>
  );
}
