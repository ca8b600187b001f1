// Every timed job. Times are UTC.
import { forgetAttempts, forgetCodes, listEmployerIds } from "./access/access.server.ts";
import { answersTimed } from "./answers/jobs.server.ts";
import { forgetDraftFiles, forgetFiles, rescanFiles } from "./applications/applications.server.ts";
import { forgetDrafts } from "./apply/apply.server.ts";
import { concernsTimed } from "./concerns/jobs.server.ts";
import { runRetention } from "./mine/mine.server.ts";
import type { OpenedDatabase } from "./platform/db/open.server.ts";
import { scannerAt } from "./platform/files/scan.server.ts";
import { forgetMails } from "./platform/mail/forgetting.server.ts";
import type { Timed } from "./platform/queue/facts.server.ts";

/** The embedded engine neither vacuums nor checkpoints by itself; on PostgreSQL these two do nothing. `scanner`: where the virus scanner listens. */
export const scheduleFor = (opened: OpenedDatabase, scanner: string | undefined): readonly Timed[] => [
  { name: "checkpoint", cron: "* * * * *", run: () => opened.checkpoint() },
  { name: "vacuum", cron: "17 1 * * *", run: () => opened.vacuum() },
  {
    name: "forget-files",
    cron: "53 1 * * *",
    run: async ({ db, now }) => {
      for (const employer of await listEmployerIds(db)) {
        await forgetFiles(db, employer, now);
        await forgetDraftFiles(db, employer, now);
      }
    },
  },
  { name: "forget-attempts", cron: "41 1 * * *", run: ({ db, now }) => forgetAttempts(db, now) },
  {
    name: "forget-codes",
    cron: "29 * * * *",
    run: async ({ db, now }) => {
      for (const employer of await listEmployerIds(db)) await forgetCodes(db, employer, now);
      await forgetMails(db, now);
    },
  },
  {
    name: "rescan-files",
    cron: "*/10 * * * *",
    run: ({ db, now, baseUrl }) => rescanFiles(db, scannerAt(scanner), baseUrl, now),
  },
  { name: "retention", cron: "19 1-4 * * *", run: ({ db, now, baseUrl }) => runRetention(db, baseUrl, now) },
  { name: "forget-drafts", cron: "37 1 * * *", run: ({ db, now }) => forgetDrafts(db, now) },
  ...answersTimed,
  ...concernsTimed,
];
