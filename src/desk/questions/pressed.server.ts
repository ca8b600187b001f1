// What a press on the page of questions does: asks for an exception, approves it, refuses it, takes it back.
import type { Actor } from "../../access/actor.ts";
import { askException, decideException, withdrawException } from "../../jobs/jobs.server.ts";
import type { Db } from "../../platform/db/db.server.ts";
import type { questionWords } from "../words-questions.ts";
import { contextOf, type TypedWish } from "./asked.ts";

type Why = keyof (typeof questionWords)["nb"]["faults"];
export type Pressed = {
  done?: "asked" | "approved" | "refused" | "withdrawn";
  why?: Why;
  wish?: TypedWish;
};

/** @throws NotFound for somebody else's exception */
export async function pressQuestions(db: Db, actor: Actor, slug: string, form: FormData, now: Date): Promise<Pressed> {
  const typed = (name: string) => String(form.get(name) ?? "");
  const id = typed("exception");
  switch (typed("act")) {
    case "ask": {
      const wish = {
        question: typed("question"),
        justification: typed("justification"),
        approver: typed("approver"),
        inAdvert: typed("inAdvert") === "1",
      };
      const asked = await askException(db, actor, slug, { ...wish, context: contextOf(typed("context")) }, now);
      return asked.ok ? { done: "asked" } : { why: asked.why, wish };
    }
    case "approve":
    case "refuse": {
      const approve = typed("act") === "approve";
      const decided = await decideException(db, actor, slug, { id, approve }, now);
      return decided.ok ? { done: approve ? "approved" : "refused" } : { why: decided.why };
    }
    case "withdraw": {
      const taken = await withdrawException(db, actor, slug, id, now);
      return taken.ok ? { done: "withdrawn" } : { why: taken.why };
    }
    default:
      return {};
  }
}
