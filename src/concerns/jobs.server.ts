// What this room does when a mail has landed; src/reactions.ts lists it.
import type { Reaction } from "../platform/queue/facts.server.ts";
import { answerAccepted, answerRefused, answerUncertain } from "./concerns.server.ts";

/** Each may run twice for the same fact; the second run changes nothing. */
export const concernsReactions: readonly Reaction[] = [
  { on: "mail.accepted", name: "concerns.mail-accepted", run: answerAccepted },
  { on: "mail.refused", name: "concerns.mail-refused", run: answerRefused },
  { on: "mail.uncertain", name: "concerns.mail-uncertain", run: answerUncertain },
];
