// The pages of one job, and who has each. Pure.
import type { Actor } from "../access/actor.ts";
import { type Act, mayDo } from "../access/rules.ts";

export const jobPages = ["applicants", "answers", "import", "questions", "advert", "settings", "close"] as const;
export type JobPage = (typeof jobPages)[number];

/** What the verbs behind each page ask for. A page that would say "not found" is not offered. */
const asksFor: Record<JobPage, Act> = {
  applicants: "see-applications",
  answers: "decide",
  import: "import",
  questions: "make-job",
  advert: "make-job",
  settings: "make-job",
  close: "close-job",
};

export const jobPagesOf = (actor: Actor): JobPage[] => jobPages.filter((page) => mayDo(actor, asksFor[page]));
