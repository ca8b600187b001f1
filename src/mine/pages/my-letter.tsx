// One letter on the candidate's own page, word for word as it was mailed.
import { redirect } from "react-router";
import { askHouse, chosenLang } from "../../access/asks.server.ts";
import { paragraphsOf } from "../../answers/mails.ts";
import { formatDate } from "../../platform/i18n/format.ts";
import { LetterText } from "../../ui/LetterText.tsx";
import { Sheet } from "../../ui/Sheet.tsx";
import { ownHeaders } from "../cookie.ts";
import { MyFrame } from "../Frame.tsx";
import { myCase } from "../mine.server.ts";
import { words } from "../words.ts";
import type { Route } from "./+types/my-letter";

export const handle = { open: true };
export const headers = () => ownHeaders;

export async function loader({ request, context }: Route.LoaderArgs) {
  const { db, now, config } = askHouse(context);
  const mine = await myCase(db, { headers: request.headers, baseUrl: config.GJENSVAR_BASE_URL }, now);
  const id = new URL(request.url).searchParams.get("id");
  const letter = id ? mine?.letters.find((one) => one.id === id) : mine?.letters.at(-1);
  if (!mine || !letter) throw redirect("/my");
  const { employer, contact, fullName, job } = mine;
  return { lang: chosenLang(request) ?? mine.language, employer, contact, fullName, job, letter };
}

export default function MyLetter({ loaderData }: Route.ComponentProps) {
  const { lang, employer, contact, fullName, job, letter } = loaderData;
  const w = words[lang];
  const paragraphs = paragraphsOf(letter.body).map((lines) => ({ text: lines.join("\n") }));
  return (
    <MyFrame lang={lang} employer={employer} contact={contact} back={`/my/letter?id=${letter.id}`}>
      <title>{`${letter.subject} · ${employer}`}</title>
      <meta name="robots" content="noindex" />
      <p className="meta">
        <a href="/my">{w.back}</a>
      </p>
      <div className="under">
        <Sheet
          label={w.letterLabel(fullName)}
          lang={letter.language}
          from={[employer]}
          to={[fullName, formatDate(letter.language, letter.on)]}
        >
          <LetterText level={1} paragraphs={[{ text: letter.subject, kind: "heading" }, ...paragraphs]} />
        </Sheet>
      </div>
      <p className="meta under">{w.application(job)}</p>
    </MyFrame>
  );
}
