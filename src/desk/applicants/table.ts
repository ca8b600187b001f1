// What the applicants' page is given to show. Types, and the short form in which levels travel. Pure.
import type { Actor } from "../../access/actor.ts";
import { mayDo } from "../../access/rules.ts";
import type { JobStanding } from "../../answers/answers.server.ts";
import type { PromiseKind } from "../../answers/kinds.ts";
import {
  type ApplicationState,
  type Assessment,
  type Level,
  levels,
  type Said,
  type Stage,
} from "../../applications/application.ts";
import type { Spoken } from "../../applications/speaking.ts";
import type { Job } from "../../jobs/job.ts";
import type { Lang } from "../../platform/i18n/languages.ts";
import type { Choice } from "./choice.ts";
import type { SavedView } from "./views.ts";

const codes = "empn-";

/** One sign for a level: six hundred rows of six travel as six hundred short words. */
export const asCode = (level: Level | undefined): string => codes[levels.indexOf(level ?? "not-assessed")] ?? "-";
export const levelOf = (code: string | undefined): Level => levels[codes.indexOf(code ?? "-")] ?? "not-assessed";

export type Where = Stage | "decided" | "bounced" | Exclude<ApplicationState, "open">;

export type TableRow = {
  id: string;
  name: string;
  internal: boolean;
  /** A sign for each requirement, in the job's order. */
  levels: string;
  where: Where;
  /** `YYYY-MM-DD`, the day by which word was promised. */
  due: string | null;
  late: boolean;
};

export type PromiseShown = { what: PromiseKind; dueOn: string; late: boolean; owner: string };

export type Panel = {
  id: string;
  name: string;
  language: Lang;
  internal: boolean;
  state: ApplicationState;
  appliedAt: Date;
  promise: PromiseShown | null;
  assessments: (Omit<Assessment, "byStaff"> & { by: string | null })[];
  said: Said[];
  /** By requirement key: the person's sentences about it. Empty for whoever assesses nothing here. */
  spoken: Readonly<Record<string, readonly Spoken[]>>;
};

export type May = { assess: boolean; decide: boolean; call: boolean; change: boolean; send: boolean };

export const mayOf = (actor: Actor): May => ({
  assess: mayDo(actor, "assess"),
  decide: mayDo(actor, "decide"),
  call: mayDo(actor, "log-call"),
  change: mayDo(actor, "import"),
  send: mayDo(actor, "send"),
});

export type ApplicantsView = {
  job: Job;
  /** As asked, with the state that is shown. */
  choice: Choice;
  rows: TableRow[];
  /** Of all that match. */
  total: number;
  next: string | null;
  numbers: JobStanding;
  decider: string | null;
  /** Who owns what is promised here. */
  owners: { id: string; name: string }[];
  panel: Panel | null;
  /** What this person or the team keeps of the table under a name. */
  views: SavedView[];
  /** Who is ticked, on this page or on others. */
  ticked: string[];
  may: May;
};
