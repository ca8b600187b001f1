// Another address: a code from the old mailbox and one from the new.
import { redirect } from "react-router";
import { askHouse, chosenLang } from "../../access/asks.server.ts";
import { Button } from "../../ui/Button.tsx";
import { Note } from "../../ui/Note.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { CodeField, Heard } from "../CodeParts.tsx";
import { myCookie, ownHeaders } from "../cookie.ts";
import { dataWords } from "../data-words.ts";
import { MyFrame } from "../Frame.tsx";
import { askMove, moveMine, myData } from "../mine.server.ts";
import { backTo, saidIn } from "../said.ts";
import type { Route } from "./+types/my-address";

export const handle = { open: true };
export const headers = () => ownHeaders;

export async function loader({ request, context }: Route.LoaderArgs) {
  const { db, now, config } = askHouse(context);
  const visitor = { headers: request.headers, baseUrl: config.GJENSVAR_BASE_URL };
  const mine = await myData(db, visitor, chosenLang(request), now);
  if (!mine) throw redirect("/my");
  const { lang, employer, contact, address } = mine;
  return { lang, employer, contact, address, said: saidIn(request.url) };
}

export async function action({ request, context }: Route.ActionArgs) {
  const { db, now, config } = askHouse(context);
  const form = await request.formData();
  const text = (name: string) => String(form.get(name) ?? "");
  const visitor = { headers: request.headers, baseUrl: config.GJENSVAR_BASE_URL };
  const lang = chosenLang(request);
  if (form.get("act") === "move") {
    const typed = { oldCode: text("old-code"), newCode: text("new-code"), lang };
    const moved = await moveMine(db, visitor, typed, now);
    if (!moved.ok) throw redirect(backTo("/my/data/address", moved));
    throw redirect("/my/data?moved=1", {
      headers: { ...ownHeaders, "Set-Cookie": myCookie(moved.secret, visitor.baseUrl) },
    });
  }
  const own = lang ?? (await myData(db, visitor, undefined, now))?.lang ?? "nb";
  throw redirect(backTo("/my/data/address", await askMove(db, visitor, { lang: own, to: text("email") }, now)));
}

export default function MyAddress({ loaderData }: Route.ComponentProps) {
  const { lang, employer, contact, address, said } = loaderData;
  const w = dataWords[lang];
  return (
    <MyFrame lang={lang} employer={employer} contact={contact} back="/my/data/address">
      <title>{`${w.address.title} · ${employer}`}</title>
      <meta name="robots" content="noindex" />
      <p className="meta">
        <a href="/my/data">{w.back}</a>
      </p>
      <h1>{w.address.title}</h1>
      {address === null ? (
        <Note kind="warning" title={w.code.noAddress} />
      ) : (
        <>
          <p className="lead">{w.address.lead(address)}</p>
          <Heard lang={lang} said={said} />
          <form method="post" className="stack under">
            <TextField id="email" name="email" type="email" label={w.address.field} autoComplete="email" required />
            <Button variant="secondary" name="act" value="send">
              {w.address.send}
            </Button>
          </form>
          <form method="post" className="stack under">
            <CodeField id="old-code" label={w.address.oldCode} autoFocus={said === "sent"} />
            <CodeField id="new-code" label={w.address.newCode} />
            <Button name="act" value="move">
              {w.address.submit}
            </Button>
          </form>
          <p className="under">{w.address.lost}</p>
        </>
      )}
    </MyFrame>
  );
}
