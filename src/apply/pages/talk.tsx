// Applying as a conversation: one question at a time, every message a form, one last look before it is sent.
import { data } from "react-router";
import { ErrorSummary } from "../../ui/ErrorSummary.tsx";
import { Note } from "../../ui/Note.tsx";
import { attachPath, talkPath } from "../addresses.ts";
import { Look, Paused, Sent } from "../TalkEnd.tsx";
import { TalkFrame } from "../TalkFrame.tsx";
import { ApartForm, Asked, faultOf, Opening, Who } from "../TalkParts.tsx";
import { talkPressed } from "../talk-pressed.server.ts";
import { talkShown } from "../talk-shown.server.ts";
import { talkWords } from "../talk-words.ts";
import type { Route } from "./+types/talk";

export const handle = { open: true };
/** Nobody else's browser, cache or search engine keeps these pages. */
export const headers = () => ({
  "Cache-Control": "no-store",
  "Referrer-Policy": "same-origin",
  "X-Robots-Tag": "noindex, nofollow",
});

export async function loader(args: Route.LoaderArgs) {
  const shown = await talkShown(args);
  return data({ ...shown, lang: shown.shown.lang }, { status: shown.at === "gone" ? 410 : 200 });
}

export const action = (args: Route.ActionArgs) => talkPressed(args);

type Shown = Route.ComponentProps["loaderData"];
type Typed = Route.ComponentProps["actionData"];

function titleOf(page: Shown): string {
  const w = talkWords[page.lang];
  switch (page.at) {
    case "gone":
      return w.closed;
    case "opening":
      return w.opening.title;
    case "question":
      return page.follows ? w.oneMoreTitle : w.nth(page.nth.at, page.nth.of);
    default:
      return w[page.at];
  }
}

function Body({ page, typed }: { page: Shown; typed: Typed }) {
  const { lang } = page;
  const { contact, employer, job } = page.shown;
  switch (page.at) {
    case "gone":
      return null;
    case "opening":
      return <Opening lang={lang} reader={contact.name} late={page.late} n={page.n} minutes={page.minutes} />;
    case "you":
      return <Who lang={lang} facts={page.facts} typed={typed} />;
    case "question":
      return <Asked {...page} lang={lang} reader={contact.name} typed={typed} />;
    case "apart":
      return <ApartForm lang={lang} apart={page.apart} list={page.list} typed={typed} />;
    case "look":
      return <Look {...page} lang={lang} attach={attachPath(employer.slug, job.slug)} />;
    case "paused":
      return <Paused {...page} lang={lang} path={talkPath(employer.slug, job.slug)} />;
    case "sent":
      return <Sent lang={lang} email={page.email} />;
  }
}

const stepOf = (page: Shown): string | null => {
  if (page.at === "opening" || page.at === "gone" || page.at === "sent") return null;
  return page.at === "question" ? page.question.key : page.at;
};

export default function TalkPage({ loaderData: page, actionData: typed }: Route.ComponentProps) {
  const { lang } = page;
  const errors = (typed?.faults ?? []).map((one) => ({
    field: one.field,
    text: faultOf(lang, typed, one.field) ?? "",
  }));
  return (
    <TalkFrame shown={page.shown} title={titleOf(page)} step={stepOf(page)}>
      {typed?.slow && <Note kind="warning" title={talkWords[lang].slow} announced />}
      <ErrorSummary title={talkWords[lang].faults.title} errors={errors} />
      <Body page={page} typed={typed} />
    </TalkFrame>
  );
}
