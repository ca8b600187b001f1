// Every timed job. Times are UTC.
import { forgetAttempts } from "./access/access.server.ts";
import { answersTimed } from "./answers/jobs.server.ts";
import type { OpenedDatabase } from "./platform/db/open.server.ts";
import type { Timed } from "./platform/queue/facts.server.ts";

/** The embedded engine neither vacuums nor checkpoints by itself; on PostgreSQL these two do nothing. */
export const scheduleFor = (opened: OpenedDatabase): readonly Timed[] => [
  { name: "checkpoint", cron: "* * * * *", run: () => opened.checkpoint() },
  { name: "vacuum", cron: "17 1 * * *", run: () => opened.vacuum() },
  { name: "forget-attempts", cron: "41 1 * * *", run: ({ db, now }) => forgetAttempts(db, now) },
  ...answersTimed,
];
