// What the card of one application is given to show. Types, and the bounds of its fields.
import type { OtherApplication, StoryEvent } from "../../answers/answers.server.ts";
import type { Outcome, Way } from "../../answers/kinds.ts";
import type { Reported, Stage } from "../../applications/application.ts";
import type { SeenBy } from "../../applications/applications.server.ts";
import type { ReadFile } from "../../applications/files.ts";
import type { Note } from "../../applications/notes.ts";
import type { Job } from "../../jobs/job.ts";
import type { May, Panel } from "./table.ts";

/** Most characters of what can be corrected on the card. */
export const longest = { phone: 40, contribution: 200 } as const;

export type CardView = {
  job: Job;
  panel: Panel;
  contact: {
    email: string | null;
    phone: string | null;
    city: string | null;
    contribution: string | null;
    externalId: string | null;
  };
  /** Until when the person consents to be kept in mind for other jobs: `YYYY-MM-DD`. */
  consentUntil: string | undefined;
  reported: Reported;
  stage: Stage;
  story: StoryEvent[];
  /** The same person's other applications. */
  others: OtherApplication[];
  notes: Note[];
  /** Which colleagues have opened it, the first one first. */
  seen: SeenBy[];
  /** What the applicant handed in, with as much of each text as a page shows. */
  files: ReadFile[];
  /** The letter that stands, for those who may decide. */
  letter: { id: string; way: Way; outcome: Outcome | null } | null;
  /** Whether a call would be the answer now, and the last call that counts and could be taken back. */
  call: { answers: boolean; last: string | null };
  may: May;
};
