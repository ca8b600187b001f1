// "My data": everything stored about the person, what can be put right at once, and the ways to take it along, move it and erase it.
import { redirect } from "react-router";
import { askHouse, chosenLang } from "../../access/asks.server.ts";
import { restrictingWords } from "../../applications/restricting-words.ts";
import { type Lang, langNames } from "../../platform/i18n/languages.ts";
import { Button } from "../../ui/Button.tsx";
import { LinkList } from "../../ui/LinkList.tsx";
import { Note } from "../../ui/Note.tsx";
import { Select } from "../../ui/Select.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { ownHeaders } from "../cookie.ts";
import { dataWords } from "../data-words.ts";
import { MyFrame } from "../Frame.tsx";
import { correctMine, type MyData, myData } from "../mine.server.ts";
import { Parts } from "../Parts.tsx";
import { words } from "../words.ts";
import type { Route } from "./+types/my-data";

export const handle = { open: true };
export const headers = () => ownHeaders;

export async function loader({ request, context }: Route.LoaderArgs) {
  const { db, now, config } = askHouse(context);
  const visitor = { headers: request.headers, baseUrl: config.GJENSVAR_BASE_URL };
  const mine = await myData(db, visitor, chosenLang(request), now);
  if (!mine) throw redirect("/my");
  const { searchParams } = new URL(request.url);
  const heard = (["saved", "moved", "no-name"] as const).find((one) => searchParams.has(one));
  return { ...mine, heard };
}

export async function action({ request, context }: Route.ActionArgs) {
  const { db, now, config } = askHouse(context);
  const form = await request.formData();
  const text = (name: string) => String(form.get(name) ?? "");
  const visitor = { headers: request.headers, baseUrl: config.GJENSVAR_BASE_URL };
  const typed = { name: text("name"), phone: text("phone"), language: text("language"), timeZone: text("zone") };
  const made = await correctMine(db, visitor, typed, now);
  throw redirect(made.ok ? "/my/data?saved=1" : "/my/data?no-name=1");
}

function Correct({ lang, mine }: { lang: Lang; mine: MyData & { heard: string | undefined } }) {
  const w = dataWords[lang];
  const error = mine.heard === "no-name" ? w.correct.noName : undefined;
  const choices = mine.languages.map((value) => ({ value, label: langNames[value] }));
  return (
    <section aria-labelledby="correct">
      <h2 id="correct">{w.correct.title}</h2>
      <p>{w.correct.hint}</p>
      <form method="post" className="stack under">
        <TextField
          id="name"
          name="name"
          label={w.person.name}
          value={mine.fullName}
          autoComplete="name"
          maxLength={300}
          required
          error={error}
        />
        <TextField id="phone" name="phone" type="tel" label={w.person.phone} value={mine.phone} autoComplete="tel" />
        {choices.length > 1 && (
          <Select
            id="letters-in"
            name="language"
            label={w.application.language}
            choices={choices}
            value={mine.language}
          />
        )}
        <Select
          id="zone"
          name="zone"
          label={w.person.timeZone}
          hint={w.correct.zoneHint}
          choices={mine.zones}
          value={mine.timeZone ?? ""}
          none={w.correct.zoneNone}
        />
        <Button variant="secondary">{w.correct.submit}</Button>
      </form>
    </section>
  );
}

export default function MyDataPage({ loaderData }: Route.ComponentProps) {
  const { lang, employer, contact, parts, heldBack, heard } = loaderData;
  const w = dataWords[lang];
  const acts = [
    { href: "/my/data/export", text: w.export.offer },
    { href: "/my/data/address", text: w.address.offer },
    { href: "/my/data/restrict", text: restrictingWords[lang].offer },
    { href: "/my/data/erase", text: w.erase.offer },
  ];
  return (
    <MyFrame lang={lang} employer={employer} contact={contact} back="/my/data">
      <title>{`${w.title} · ${employer}`}</title>
      <meta name="robots" content="noindex" />
      <p className="meta">
        <a href="/my">{words[lang].back}</a>
      </p>
      <h1>{w.title}</h1>
      <p className="lead">{w.lead(employer)}</p>
      {heard === "saved" && <Note kind="done" title={w.correct.saved} announced />}
      {heard === "moved" && <Note kind="done" title={w.address.done} announced />}
      <div className="under">
        <LinkList items={acts} />
      </div>
      <Parts parts={parts} />
      {heldBack && (
        <div className="under">
          <Note kind="plain" title={w.more}>
            <p>{w.moreLead}</p>
          </Note>
        </div>
      )}
      <Correct lang={lang} mine={loaderData} />
    </MyFrame>
  );
}
