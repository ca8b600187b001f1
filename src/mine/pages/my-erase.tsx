// Erasing everything: what goes, what stays, a code by mail, and one button.
import { redirect } from "react-router";
import { askHouse, chosenLang } from "../../access/asks.server.ts";
import { countOf } from "../../platform/i18n/format.ts";
import { Button, LinkButton } from "../../ui/Button.tsx";
import { Note } from "../../ui/Note.tsx";
import { AskCode, CodeField, Heard } from "../CodeParts.tsx";
import { noCookie, ownHeaders } from "../cookie.ts";
import { dataWords } from "../data-words.ts";
import { MyFrame } from "../Frame.tsx";
import { askCode, eraseMine, myData } from "../mine.server.ts";
import { backTo, saidIn } from "../said.ts";
import type { Route } from "./+types/my-erase";

export const handle = { open: true };
export const headers = () => ownHeaders;

export async function loader({ request, context }: Route.LoaderArgs) {
  const { db, now, config } = askHouse(context);
  const visitor = { headers: request.headers, baseUrl: config.GJENSVAR_BASE_URL };
  const mine = await myData(db, visitor, chosenLang(request), now);
  if (!mine) throw redirect("/my");
  const { lang, employer, contact, address, applications, open } = mine;
  return { lang, employer, contact, address, applications, open, said: saidIn(request.url) };
}

export async function action({ request, context }: Route.ActionArgs) {
  const { db, now, config } = askHouse(context);
  const form = await request.formData();
  const visitor = { headers: request.headers, baseUrl: config.GJENSVAR_BASE_URL };
  const lang = chosenLang(request);
  if (form.get("act") === "erase") {
    const made = await eraseMine(db, visitor, { code: String(form.get("code") ?? ""), lang }, now);
    if (!made.ok) throw redirect(backTo("/my/data/erase", made));
    throw redirect("/my?erased=1", { headers: { ...ownHeaders, "Set-Cookie": noCookie(visitor.baseUrl) } });
  }
  const own = lang ?? (await myData(db, visitor, undefined, now))?.lang ?? "nb";
  throw redirect(backTo("/my/data/erase", await askCode(db, visitor, { lang: own, purpose: "erase" }, now)));
}

export default function MyErase({ loaderData }: Route.ComponentProps) {
  const { lang, employer, contact, address, applications, open, said } = loaderData;
  const w = dataWords[lang];
  return (
    <MyFrame lang={lang} employer={employer} contact={contact} back="/my/data/erase">
      <title>{`${w.erase.title} · ${employer}`}</title>
      <meta name="robots" content="noindex" />
      <p className="meta">
        <a href="/my/data">{w.back}</a>
      </p>
      <h1>{w.erase.title}</h1>
      <p className="lead">{w.erase.lead(employer)}</p>
      <section aria-labelledby="goes">
        <h2 id="goes">{w.erase.goes}</h2>
        <p>{w.erase.goesList(...countOf(lang, applications))}</p>
        {open && (
          <div className="under">
            <Note kind="warning" title={w.erase.open} level={3} />
          </div>
        )}
      </section>
      <section aria-labelledby="stays">
        <h2 id="stays">{w.erase.stays}</h2>
        <p>{w.erase.staysList}</p>
      </section>
      <Heard lang={lang} said={said} />
      <AskCode lang={lang} address={address} />
      {address !== null && (
        <form method="post" className="stack under">
          <p>{w.erase.sure}</p>
          <CodeField id="code" label={w.code.field} autoFocus={said === "sent"} />
          <Button danger variant="secondary" name="act" value="erase">
            {w.erase.submit}
          </Button>
          <LinkButton href="/my/data" variant="secondary">
            {w.erase.keep}
          </LinkButton>
        </form>
      )}
    </MyFrame>
  );
}
