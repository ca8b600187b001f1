// What this room does when something has happened elsewhere; src/reactions.ts lists it.
import type { Reaction } from "../platform/queue/facts.server.ts";
import { heard } from "./kinds.ts";
import { mailAccepted, mailRefused } from "./reacting.server.ts";

/** Each may run twice for the same fact; the second run changes nothing. */
export const answersReactions: readonly Reaction[] = [
  { on: heard.accepted, name: "answers.mail-accepted", run: mailAccepted },
  { on: heard.refused, name: "answers.mail-refused", run: mailRefused },
];
