// What a page of the conversation shows.
import { askHouse, askLang } from "../access/asks.server.ts";
import { cookieOf } from "../access/origin.ts";
import { words as letterWords } from "../answers/words.ts";
import { listFilesIn } from "../applications/applications.server.ts";
import { labelIn } from "../jobs/rules.ts";
import { digestOf, volunteeredIn } from "../language/answer.ts";
import { inTransaction } from "../platform/db/db.server.ts";
import { NotFound } from "../platform/decision.ts";
import { dateIn, formatDay, formatNumber } from "../platform/i18n/format.ts";
import type { Lang } from "../platform/i18n/languages.ts";
import { langOfAddress } from "./addresses.ts";
import { applyCookieName } from "./cookie.ts";
import { type Draft, hasPublicList } from "./draft.ts";
import { type Question, type Step, stepAt } from "./script.ts";
import { progressOf, scriptFor, type Talk, talkOf, type Where } from "./talk.server.ts";

/** What a request to the conversation brings. */
export type Args = { request: Request; params: { home: string; job: string }; context: Parameters<typeof askHouse>[0] };

/** Which conversation is meant, and by whose browser. */
export const whereOf = ({ request, params, context }: Args): Where => {
  const { config } = askHouse(context);
  return { ...params, secret: cookieOf(request.headers, applyCookieName(config.GJENSVAR_BASE_URL)) || undefined };
};

/** What the frame of every page of the conversation shows. */
export function shownOf(talk: Talk, lang: Lang) {
  const { employer, found } = talk;
  const [first] = found.job.languages;
  return {
    lang,
    employer: { name: employer.name, slug: employer.slug },
    job: { slug: found.job.slug, title: found.job.title, lang: first === lang ? undefined : first },
    contact: found.contact,
  };
}

/** One answer on the last look: what was understood of it, and what in it nobody may weigh. */
function lookOf(draft: Draft, question: Question, talk: Talk) {
  const answer = draft.answers.get(question.key);
  const text = [answer?.text, answer?.more].filter((one) => one).join("\n");
  const { job } = talk.found;
  const requirement = job.requirements.find((one) => one.key === question.requirement);
  const ground = letterWords[draft.language].ground;
  return {
    key: question.key,
    title: requirement ? labelIn(requirement.label, draft.language, job.languages) : question.text,
    understood: digestOf(text, draft.language),
    volunteered: volunteeredIn(text, draft.language).map((one) => ({
      sentence: one.sentence,
      ground: ground[one.ground].toLocaleLowerCase(draft.language),
    })),
  };
}

const earlierOf = (draft: Draft, script: readonly Question[], until: string) => {
  const at = script.findIndex((one) => one.key === until);
  return script.slice(0, at).flatMap((one) => {
    const answer = draft.answers.get(one.key);
    return answer?.text
      ? [{ key: one.key, asked: answer.asked, text: [answer.text, answer.more ?? ""].join("\n").trim() }]
      : [];
  });
};

function questionShown(step: Extract<Step, { at: "question" }>, draft: Draft, script: readonly Question[], lang: Lang) {
  const { question, number } = step;
  const answer = draft.answers.get(question.key);
  const follows = answer !== undefined && answer.lack !== null && answer.more === null;
  return {
    at: "question" as const,
    question,
    follows,
    followUp: answer?.followUp ?? null,
    text:
      (draft.half?.question === question.key ? draft.half.text : undefined) ?? (follows ? "" : (answer?.text ?? "")),
    more: follows ? null : (answer?.more ?? null),
    said: follows ? (answer?.text ?? "") : null,
    corrects: answer !== undefined && !follows,
    n: { at: number, of: script.length },
    nth: { at: formatNumber(lang, number), of: formatNumber(lang, script.length) },
    earlier: earlierOf(draft, script, question.key),
  };
}

/** Everything a page of the conversation shows. */
export async function talkShown(args: Args) {
  const { request, context } = args;
  const { db, now } = askHouse(context);
  const talk = await talkOf(db, whereOf(args), now);
  const { found, draft, employer } = talk;
  const [first] = found.job.languages;
  if (!first) throw new NotFound();
  const lang =
    draft && !langOfAddress(request.url) ? draft.language : (langOfAddress(request.url) ?? askLang(request, first));
  const shown = shownOf(talk, lang);
  if (found.state === "gone") return { shown, at: "gone" as const };
  const script = await scriptFor(db, talk, lang);
  if (!draft) {
    const late = found.state === "over" && found.job.deadline ? formatDay(lang, found.job.deadline) : null;
    const minutes = script.length + 2 * script.filter((one) => one.kind === "must").length;
    return {
      shown,
      at: "opening" as const,
      late,
      n: formatNumber(lang, script.length),
      minutes: formatNumber(lang, minutes),
    };
  }
  const asked = new URL(request.url).searchParams.get("step");
  if (draft.sentAt) return { shown, at: "sent" as const, email: draft.facts.email };
  const kept = formatDay(lang, dateIn(draft.keptUntil, employer.timeZone));
  if (asked === "paused")
    return {
      shown,
      at: "paused" as const,
      email: draft.facts.email,
      mails: draft.mails,
      kept,
      why: new URL(request.url).searchParams.get("why"),
    };
  const step = stepAt(asked, script, progressOf(draft));
  if (step.at === "question") return { shown, ...questionShown(step, draft, script, lang) };
  if (step.at === "you") return { shown, at: "you" as const, facts: draft.facts };
  const list = hasPublicList(found.job);
  if (step.at === "apart") return { shown, at: "apart" as const, apart: draft.apart, list };
  const holder = { employer: employer.id, draft: draft.id };
  const files = await inTransaction(db, talk.visitor, (tx) => listFilesIn(tx, holder));
  return {
    shown,
    at: "look" as const,
    files: files.map((file) => file.name),
    facts: draft.facts,
    apart: draft.apart,
    answers: script.map((one) => lookOf(draft, one, talk)),
    days: found.job.promise.firstWordDays,
    left: new URL(request.url).searchParams.get("why") === "not-ready",
  };
}
