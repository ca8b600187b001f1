// Taking everything along: a code by mail, and then the file, to read or for a machine.
import { redirect } from "react-router";
import { askHouse, chosenLang } from "../../access/asks.server.ts";
import { Button } from "../../ui/Button.tsx";
import { RadioGroup } from "../../ui/RadioGroup.tsx";
import { AskCode, CodeField, Heard } from "../CodeParts.tsx";
import { ownHeaders } from "../cookie.ts";
import { dataWords } from "../data-words.ts";
import { MyFrame } from "../Frame.tsx";
import { askCode, myData } from "../mine.server.ts";
import { backTo, saidIn } from "../said.ts";
import type { Route } from "./+types/my-export";

export const handle = { open: true };
export const headers = () => ownHeaders;

export async function loader({ request, context }: Route.LoaderArgs) {
  const { db, now, config } = askHouse(context);
  const visitor = { headers: request.headers, baseUrl: config.GJENSVAR_BASE_URL };
  const mine = await myData(db, visitor, chosenLang(request), now);
  if (!mine) throw redirect("/my");
  const { lang, employer, contact, address, heldBack } = mine;
  return { lang, employer, contact, address, heldBack, said: saidIn(request.url) };
}

export async function action({ request, context }: Route.ActionArgs) {
  const { db, now, config } = askHouse(context);
  const visitor = { headers: request.headers, baseUrl: config.GJENSVAR_BASE_URL };
  const lang = chosenLang(request) ?? (await myData(db, visitor, undefined, now))?.lang ?? "nb";
  throw redirect(backTo("/my/data/export", await askCode(db, visitor, { lang, purpose: "export" }, now)));
}

export default function MyExport({ loaderData }: Route.ComponentProps) {
  const { lang, employer, contact, address, heldBack, said } = loaderData;
  const w = dataWords[lang];
  const choices = (["html", "json"] as const).map((value) => ({ value, label: w.export[value] }));
  return (
    <MyFrame lang={lang} employer={employer} contact={contact} back="/my/data/export">
      <title>{`${w.export.title} · ${employer}`}</title>
      <meta name="robots" content="noindex" />
      <p className="meta">
        <a href="/my/data">{w.back}</a>
      </p>
      <h1>{w.export.title}</h1>
      <p className="lead">{w.export.lead(employer)}</p>
      {heldBack && <p>{w.moreLead}</p>}
      <Heard lang={lang} said={said} />
      <AskCode lang={lang} address={address} />
      {address !== null && (
        <form method="post" action="/my/data/export/file" className="stack under">
          <CodeField id="code" label={w.code.field} autoFocus={said === "sent"} />
          <RadioGroup id="format" name="format" legend={w.export.format} choices={choices} value="html" />
          <Button>{w.export.submit}</Button>
        </form>
      )}
    </MyFrame>
  );
}
