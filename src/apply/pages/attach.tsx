// Attaching a CV or other papers to an application before it is sent: one file at a time, and each can be taken away again.
import { fileWords } from "../../applications/file-words.ts";
import { LinkButton } from "../../ui/Button.tsx";
import { ErrorSummary } from "../../ui/ErrorSummary.tsx";
import { Note } from "../../ui/Note.tsx";
import { Attached, AttachForm } from "../Attached.tsx";
import { talkPath } from "../addresses.ts";
import { attachWords } from "../attach-words.ts";
import { attachPressed, attachShown } from "../attaching.server.ts";
import { TalkFrame } from "../TalkFrame.tsx";
import { talkWords } from "../talk-words.ts";
import type { Route } from "./+types/attach";

export const handle = { open: true };
/** Nobody else's browser, cache or search engine keeps this page. */
export const headers = ({ actionHeaders }: Route.HeadersArgs) => ({
  "Cache-Control": "no-store",
  "Referrer-Policy": "same-origin",
  "X-Robots-Tag": "noindex, nofollow",
  ...(actionHeaders.has("Retry-After") && { "Retry-After": actionHeaders.get("Retry-After") ?? "" }),
});

export const loader = (args: Route.LoaderArgs) => attachShown(args);
export const action = (args: Route.ActionArgs) => attachPressed(args);

export default function AttachPage({ loaderData: page, actionData }: Route.ComponentProps) {
  const { shown, files, most, full, done } = page;
  const { lang, employer, job } = shown;
  const w = attachWords[lang];
  const fault = actionData?.fault;
  const errors = fault ? [{ field: full ? "yours" : "file", text: fileWords[lang].refused[fault] }] : [];
  return (
    <TalkFrame shown={shown} title={w.title} step="files">
      <ErrorSummary title={talkWords[lang].faults.title} errors={errors} />
      {done && !fault && (
        <div className="under">
          <Note kind="done" title={w[done]} announced />
        </div>
      )}
      <p className="lead">{w.lead}</p>
      <p className="under">{w.read}</p>
      {full ? <p className="under">{w.full}</p> : <AttachForm lang={lang} most={most} fault={fault} />}
      <Attached lang={lang} files={files} />
      <div className="eq">
        <LinkButton href={talkPath(employer.slug, job.slug)}>{w.back}</LinkButton>
      </div>
    </TalkFrame>
  );
}
