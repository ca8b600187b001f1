// Leaving the decision to the manager: the press that asks, and what became of it.
import type { AskedManager } from "../../answers/answers.server.ts";
import { countOf } from "../../platform/i18n/format.ts";
import type { Lang } from "../../platform/i18n/languages.ts";
import { Button } from "../../ui/Button.tsx";
import { HiddenFields } from "../../ui/HiddenFields.tsx";
import { Note } from "../../ui/Note.tsx";
import { Section } from "../../ui/Section.tsx";
import { askedWords } from "../words-asked.ts";

export type AskWhy = Extract<AskedManager, { ok: false }>["why"];
export type AskOutcome = { asked: number } | { why: AskWhy };

const whys = ["no-manager", "yourself", "closed", "nobody"] as const satisfies readonly AskWhy[];

/** The outcome as part of an address, so that the page can be reloaded. */
export const askAddress = (made: AskedManager): string => (made.ok ? `asked=${made.asked}` : `ask-why=${made.why}`);

export function readAsk(query: URLSearchParams): AskOutcome | null {
  const why = whys.find((one) => one === query.get("ask-why"));
  if (why) return { why };
  const asked = Number(query.get("asked") ?? Number.NaN);
  return Number.isInteger(asked) && asked >= 0 ? { asked } : null;
}

type Props = { lang: Lang; manager: string | null; outcome: AskOutcome | null; action: string };

/** Nothing for the manager, and for a job without one. */
export function AskForm({ lang, manager, outcome, action }: Props) {
  const w = askedWords[lang];
  if (manager === null) return null;
  return (
    <Section id="ask" title={w.askTitle(manager)}>
      {outcome && "asked" in outcome && (
        <Note kind="done" title={w.askDone(manager, ...countOf(lang, outcome.asked))} announced />
      )}
      {outcome && "why" in outcome && <Note kind="warning" title={w.askWhy[outcome.why]} announced />}
      <form method="post" action={action} className="stack under">
        <HiddenFields fields={{ confirm: "1", ask: "1" }} />
        <p>{w.askMore(manager)}</p>
        <div className="row">
          <Button variant="secondary">{w.ask(manager)}</Button>
        </div>
      </form>
    </Section>
  );
}
