// What this room does when something has happened elsewhere, and by the clock; src/reactions.ts and src/schedule.ts list it.
import { giveUpReturned } from "../platform/mail/inbox/given-up.server.ts";
import type { Reaction, Timed } from "../platform/queue/facts.server.ts";
import { remindManagers } from "./asking.server.ts";
import { mailDigests } from "./digest.server.ts";
import { holdByRule } from "./holding-timed.server.ts";
import { keepHours } from "./keeping-hours.server.ts";
import { heard } from "./kinds.ts";
import { mailLands } from "./landing.server.ts";
import { mailAccepted, mailRefused, reconcile } from "./reacting.server.ts";

export { reconcile } from "./reacting.server.ts";

/** Each may run twice for the same fact; the second run changes nothing. */
export const answersReactions: readonly Reaction[] = [
  { on: heard.accepted, name: "answers.mail-accepted", run: mailAccepted },
  { on: heard.refused, name: "answers.mail-refused", run: mailRefused },
  { on: heard.came, name: "answers.mail-came", run: mailLands },
];

/** May run at any time, and twice. */
export const answersTimed: readonly Timed[] = [
  { name: "answers.reconcile", cron: "*/5 * * * *", run: reconcile },
  {
    name: "answers.give-up-returned",
    cron: "23 * * * *",
    run: ({ db, now }) => giveUpReturned(db, now).then(() => {}),
  },
  { name: "answers.keep-hours", cron: "* * * * *", run: keepHours },
  {
    name: "answers.digest",
    cron: "11 5,6 * * *",
    run: ({ db, baseUrl, now }) => mailDigests(db, baseUrl, now),
  },
  // Letters leave in the hours of their job, whenever they are queued; each job once a day.
  { name: "answers.hold-by-rule", cron: "27 6-14 * * *", run: ({ db, baseUrl, now }) => holdByRule(db, baseUrl, now) },
  // In the morning, and again at noon for who was asked since.
  {
    name: "answers.remind-managers",
    cron: "7 6,11 * * *",
    run: ({ db, baseUrl, now }) => remindManagers(db, baseUrl, now),
  },
];
