// Raising a concern: who reads it, what it is about and what happened. Where nobody outside the job can read it, the page says so.
import { data, redirect } from "react-router";
import { askHouse, chosenLang } from "../../access/asks.server.ts";
import { concernKinds, LONGEST_CONCERN, type RaiseRefused } from "../../concerns/rules.ts";
import { words as concernsWords } from "../../concerns/words.ts";
import type { Lang } from "../../platform/i18n/languages.ts";
import { Button, LinkButton } from "../../ui/Button.tsx";
import { ErrorSummary } from "../../ui/ErrorSummary.tsx";
import { Note } from "../../ui/Note.tsx";
import { RadioGroup } from "../../ui/RadioGroup.tsx";
import { TextArea } from "../../ui/TextField.tsx";
import { ownHeaders } from "../cookie.ts";
import { called, MyFrame } from "../Frame.tsx";
import { concernsOfMine, raiseMine } from "../mine.server.ts";
import { words } from "../words.ts";
import { authorities, concernWords } from "../words-concern.ts";
import type { Route } from "./+types/my-concern";

export const handle = { open: true };
export const headers = () => ownHeaders;

export async function loader({ request, context }: Route.LoaderArgs) {
  const { db, now, config } = askHouse(context);
  const found = await concernsOfMine(db, { headers: request.headers, baseUrl: config.GJENSVAR_BASE_URL }, now);
  if (!found) throw redirect("/my");
  const { mine, handler, country } = found;
  const { employer, contact, job } = mine;
  return { lang: chosenLang(request) ?? mine.language, employer, contact, job, handler, outside: authorities[country] };
}

export async function action({ request, context }: Route.ActionArgs) {
  const { db, now, config } = askHouse(context);
  const form = await request.formData();
  const typed = { kind: String(form.get("kind") ?? ""), text: String(form.get("text") ?? "") };
  const visitor = { headers: request.headers, baseUrl: config.GJENSVAR_BASE_URL };
  const made = await raiseMine(db, visitor, typed, now);
  if (made.ok) throw redirect("/my#concerns");
  return data({ ...typed, why: made.why }, 422);
}

type Typed = { kind: string; text: string; why: RaiseRefused } | undefined;

function ConcernForm({ lang, typed }: { lang: Lang; typed: Typed }) {
  const w = concernWords[lang];
  const fault = typed && w.faults[typed.why];
  return (
    <form method="post" className="stack under">
      <RadioGroup
        id="kind"
        name="kind"
        legend={w.kind}
        large
        value={typed?.kind}
        error={typed?.why === "kind" ? fault : undefined}
        choices={concernKinds.map((value) => ({ value, label: concernsWords[lang].kinds[value] }))}
      />
      <TextArea
        id="text"
        name="text"
        rows={8}
        maxLength={LONGEST_CONCERN}
        label={w.text}
        hint={w.hint}
        required
        value={typed?.text}
        error={typed && typed.why !== "kind" ? fault : undefined}
      />
      <Button>{w.submit}</Button>
      <LinkButton href="/my" variant="secondary">
        {w.back}
      </LinkButton>
    </form>
  );
}

export default function MyConcern({ loaderData, actionData }: Route.ComponentProps) {
  const { lang, employer, contact, job, handler, outside } = loaderData;
  const w = concernWords[lang];
  return (
    <MyFrame lang={lang} employer={employer} contact={contact} back="/my/concern">
      <title>{`${w.title} · ${employer}`}</title>
      <meta name="robots" content="noindex" />
      <p className="meta">{words[lang].application(job)}</p>
      <h1>{w.title}</h1>
      {actionData && (
        <ErrorSummary
          title={w.fault}
          errors={[{ field: actionData.why === "kind" ? "kind" : "text", text: w.faults[actionData.why] }]}
        />
      )}
      <p className="lead">{w.lead}</p>
      {handler ? (
        <>
          <p className="under">{w.reads(called(handler))}</p>
          <p className="under">{w.outside(...outside)}</p>
          <ConcernForm lang={lang} typed={actionData} />
        </>
      ) : (
        <>
          <div className="under">
            <Note kind="warning" title={w.nobodyTitle}>
              <p>{w.nobody(employer, called(contact))}</p>
            </Note>
          </div>
          <p className="under">{w.outside(...outside)}</p>
          <p className="under">
            <a href="/my">{w.back}</a>
          </p>
        </>
      )}
    </MyFrame>
  );
}
