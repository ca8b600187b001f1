// What the card of one application is given to show. Types only.
import type { StoryEvent } from "../../answers/answers.server.ts";
import type { Outcome, Way } from "../../answers/kinds.ts";
import type { Reported, Stage } from "../../applications/application.ts";
import type { Job } from "../../jobs/job.ts";
import type { May, Panel } from "./table.ts";

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
  reported: Reported;
  stage: Stage;
  story: StoryEvent[];
  /** The letter that stands, for those who may decide. */
  letter: { id: string; way: Way; outcome: Outcome | null } | null;
  may: May;
};
