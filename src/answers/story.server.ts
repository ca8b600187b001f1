// The whole story of one application: what was promised, decided, written, read, sent and said, when and by whom.
import { readStaffIn } from "../access/access.server.ts";
import type { Actor } from "../access/actor.ts";
import { mayDo } from "../access/rules.ts";
import { jobsOfIn } from "../applications/applications.server.ts";
import type { Tx } from "../platform/db/db.server.ts";
import type { LetterKind, Outcome, PromiseKind } from "./kinds.ts";
import { type StoryRow, storyRows } from "./story-store.server.ts";
import { must } from "./who.server.ts";

type LetterEvent = { letter: string; letterKind: LetterKind };

/** One thing that happened. `by` is a name; null when the house did it by itself. */
export type StoryEvent = { at: Date; by: string | null } & (
  | { kind: "promise"; what: PromiseKind /** `YYYY-MM-DD` */; dueOn: string }
  | { kind: "decision"; outcome: Outcome; cause: string | null }
  /** `call` is its id while it counts; null when it was taken back. */
  | { kind: "call"; note: string; call: string | null }
  | { kind: "call-taken-back"; cause: string }
  | ({ kind: "drafted" | "read" | "approved" | "queued" } & LetterEvent)
  /** The candidate has withdrawn; `reason` is empty where none was given. */
  | { kind: "withdrew"; reason: string }
  /** The candidate's mail server has said yes. */
  | { kind: "accepted"; letter: string; to: string }
);

/** Only who may decide sees what is not yet said: drafts, decisions, notes of calls. Others see what was promised, and that somebody withdrew. */
const forAll: ReadonlySet<string> = new Set(["promise", "withdrew"]);

function asEvent({ kind, at, by, text, more }: StoryRow, name: (id: string) => string): StoryEvent {
  const base = { at, by: by ? name(by) : null };
  const [first, second] = [text ?? "", more ?? ""];
  switch (kind) {
    case "promise":
      return { ...base, kind, what: first as PromiseKind, dueOn: second };
    case "decision":
      return { ...base, kind, outcome: first as Outcome, cause: more };
    case "call":
    case "called":
      return { ...base, kind: "call", note: first, call: kind === "call" ? second : null };
    case "call-taken-back":
      return { ...base, kind, cause: first };
    case "withdrew":
      return { ...base, kind, reason: first };
    case "accepted":
      return { ...base, kind, letter: first, to: second };
    case "drafted":
    case "read":
    case "approved":
    case "queued":
      return { ...base, kind, letter: first, letterKind: second as LetterKind };
    default:
      throw new Error(`no such event: ${kind}`);
  }
}

/** Everything that happened in one case, oldest first, as far as this person may know it. @throws NotFound */
export async function storyOfIn(tx: Tx, actor: Actor, application: string): Promise<StoryEvent[]> {
  must(actor, "see-applications");
  await jobsOfIn(tx, actor, [application]);
  const rows = await storyRows(tx, application);
  const seen = mayDo(actor, "decide") ? rows : rows.filter((row) => forAll.has(row.kind));
  const staff = await readStaffIn(
    tx,
    actor.employer,
    seen.flatMap((row) => row.by ?? []),
  );
  return seen.map((row) => asEvent(row, (id) => staff.get(id)?.name ?? ""));
}
