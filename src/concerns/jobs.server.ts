// What this room does when a mail has landed; and by the clock; src/reactions.ts and src/schedule.ts list it.
import type { Reaction, Timed } from "../platform/queue/facts.server.ts";
import { answerAccepted, answerRefused, answerUncertain } from "./concerns.server.ts";
import { keepHandlers } from "./handlers.server.ts";

/** Each may run twice for the same fact; the second run changes nothing. */
export const concernsReactions: readonly Reaction[] = [
  { on: "mail.accepted", name: "concerns.mail-accepted", run: answerAccepted },
  { on: "mail.refused", name: "concerns.mail-refused", run: answerRefused },
  { on: "mail.uncertain", name: "concerns.mail-uncertain", run: answerUncertain },
];

/** May run at any time, and twice. */
export const concernsTimed: readonly Timed[] = [
  { name: "concerns.keep-handlers", cron: "47 * * * *", run: keepHandlers },
];
