// The case a letter answers: what the command line, the API and the screens hand over, validated.
import { z } from "zod";
import { isLang, type Lang } from "../language/languages.ts";

const lang = z.custom<Lang>(isLang, "one of nb, nn, da, sv, en");
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}/, "a date as YYYY-MM-DD");
const loose = <T extends z.ZodType>(schema: T) => schema.optional().catch(undefined);
const sources = z.union([
  z.array(z.string()),
  z.string().transform((value) => value.split(/[,;+]|\band\b/).map((part) => part.trim())),
]);

const requirement = z.object({
  key: z.string().min(1),
  label: z.union([z.string().min(1), z.partialRecord(z.string(), z.string())]),
  kind: loose(z.enum(["competence", "experience", "skill", "trait", "language", "formal"])),
  must: loose(z.boolean()),
});

const assessment = z.object({
  requirement: z.string().min(1),
  level: z.enum(["exceeds", "meets", "partly", "not-shown", "not-assessed"]),
  short: loose(z.enum(["deep", "broad", "specific", "concrete"])),
  evidence: loose(z.string()),
  source: loose(sources),
});

const schema = z.object({
  country: loose(z.enum(["NO", "DK", "SE"])),
  sector: loose(z.enum(["public", "private"])),
  language: lang,
  today: loose(day),
  stage: z.enum(["application", "interview", "final"]),
  employer: z.object({ name: loose(z.string()) }).optional(),
  sender: z.object({
    name: z.string().min(1),
    title: loose(z.string()),
    email: loose(z.string()),
    phone: loose(z.string()),
  }),
  job: z.object({
    title: z.string().min(1),
    applicants: loose(z.number().int().nonnegative()),
    interviewed: loose(z.number().int().nonnegative()),
    requirements: z.array(requirement).optional(),
  }),
  candidate: z.object({
    givenName: z.string(),
    familyName: z.string().optional(),
    internal: loose(z.boolean()),
    permanent: loose(z.boolean()),
    contribution: loose(z.string()),
  }),
  assessments: z.array(assessment).optional(),
  outcome: z.enum(["declined", "luxury", "cancelled", "late", "filled", "elsewhere"]),
  cause: loose(z.string()),
  poolConsentAsked: loose(z.boolean()),
  consentLink: loose(z.string()),
  reapply: loose(z.boolean()),
  feedbackCall: loose(day),
  promisedBy: loose(day),
  openings: loose(z.number().int().positive()),
  deadline: loose(day),
  otherJobs: loose(z.array(z.string())),
  /** How many other applications of this person with this employer still wait for an answer. */
  openElsewhere: loose(z.number().int().nonnegative()),
  /** Keys of requirements that another application of this person was assessed otherwise against. */
  differsElsewhere: loose(z.array(z.string())),
});

/** A requirement of the advert. `must` left out counts as a must. */
export type Requirement = z.infer<typeof requirement>;
/** What was found for one requirement, with the evidence and where it stood. */
export type Assessment = z.infer<typeof assessment>;
/** Everything a letter may stand on. Only language, stage, sender, job, candidate and outcome are always there. */
export type LetterCase = z.infer<typeof schema>;

function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((item) => item !== null).map(withoutNulls);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== null)
      .map(([key, inner]) => [key, withoutNulls(inner)]),
  );
}

/**
 * Reads a case. `null` counts as absent and unknown fields are ignored; an optional field that makes no sense is left out.
 * Refuses with the name of the first required field that is missing or malformed. A missing given name is an empty one.
 */
export function readCase(value: unknown): { ok: true; case: LetterCase } | { ok: false; why: string } {
  const bare = withoutNulls(value);
  if (typeof bare !== "object" || bare === null) return { ok: false, why: "the case is not a JSON object" };
  const candidate = (bare as { candidate?: unknown }).candidate;
  const named =
    typeof candidate === "object" && candidate !== null && !("givenName" in candidate)
      ? { ...bare, candidate: { ...candidate, givenName: "" } }
      : bare;
  const read = schema.safeParse(named);
  if (read.success) return { ok: true, case: read.data };
  const issue = read.error.issues[0];
  const field = issue?.path.join(".") || "case";
  return { ok: false, why: `${field}: ${issue?.message ?? "malformed"}` };
}
