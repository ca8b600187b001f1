// What the forms of the conversation do.
import { data, redirect } from "react-router";
import { knock, limitsOf } from "../access/access.server.ts";
import { askHouse, askLang } from "../access/asks.server.ts";
import { NotFound } from "../platform/decision.ts";
import { dateIn } from "../platform/i18n/format.ts";
import { isLang } from "../platform/i18n/languages.ts";
import { langOfAddress, talkPath } from "./addresses.ts";
import { applyCookie } from "./cookie.ts";
import { readApart, readFacts } from "./draft.ts";
import { sendApplication } from "./submitting.server.ts";
import {
  beginTalk,
  mailLink,
  removeSentences,
  saveAnswer,
  saveApart,
  saveFacts,
  saveHalf,
  saveLanguage,
  talkOf,
} from "./talk.server.ts";
import { type Args, whereOf } from "./talk-shown.server.ts";

type Pressed = { faults: { field: string; why: string }[] };
const to = (params: Args["params"], step?: string, why?: string): string => {
  const query = new URLSearchParams({ ...(step && { step }), ...(why && { why }) }).toString();
  return `${talkPath(params.home, params.job)}${query && `?${query}`}`;
};

/** Whether this network, or the address that would get the mail, has pressed this too often. What is written stays. */
async function slowed({ context }: Args, door: "apply" | "apply-mail", email?: string): Promise<boolean> {
  const { db, ip, now } = askHouse(context);
  return !(await knock(db, door, limitsOf(door, { email, ip }), now)).ok;
}

/** The same page, which says to come again in a quarter of an hour (RFC 6585, 4). */
const comeAgain = () => data({ faults: [], typed: {}, slow: true }, { status: 429, headers: { "Retry-After": "900" } });

async function mailSlowed(args: Args): Promise<boolean> {
  const { db, now } = askHouse(args.context);
  const { draft } = await talkOf(db, whereOf(args), now);
  return draft?.facts.email ? slowed(args, "apply-mail", draft.facts.email) : false;
}

async function pressBegin(args: Args) {
  const { request, params, context } = args;
  const { db, now, config } = askHouse(context);
  if (await slowed(args, "apply")) return comeAgain();
  const lang = langOfAddress(request.url) ?? askLang(request, "nb");
  const begun = await beginTalk(db, whereOf(args), lang, now);
  if (!begun.ok || !begun.secret) throw redirect(to(params));
  throw redirect(to(params), { headers: { "Set-Cookie": applyCookie(begun.secret, config.GJENSVAR_BASE_URL) } });
}

async function pressPause(args: Args, typed: (name: string) => string) {
  const { params, context } = args;
  const { db, now, config } = askHouse(context);
  const where = whereOf(args);
  await saveHalf(db, where, { question: typed("question"), text: typed("answer") }, now);
  if (await mailSlowed(args)) return comeAgain();
  const mailed = await mailLink(db, where, config.GJENSVAR_BASE_URL, now);
  throw redirect(to(params, "paused", mailed.ok ? undefined : mailed.why));
}

async function pressAnswer(args: Args, typed: (name: string) => string, skips: boolean): Promise<Pressed> {
  const { params, context } = args;
  const { db, now } = askHouse(context);
  const text = skips ? "" : typed("answer");
  if (!skips && text.trim() === "" && typed("may") !== "empty") return { faults: [{ field: "answer", why: "empty" }] };
  const more = typed("has") === "more" ? typed("more") : undefined;
  const said = await saveAnswer(db, whereOf(args), { question: typed("question"), text, more }, now);
  throw redirect(to(params, said.follows ? typed("question") : typed("then") || undefined));
}

async function pressApart(args: Args, typed: (name: string) => string): Promise<Pressed> {
  const { params, context } = args;
  const { db, now } = askHouse(context);
  const where = whereOf(args);
  const { found, employer } = await talkOf(db, where, now);
  const { apart, faults } = readApart(typed, found.job, dateIn(now, employer.timeZone));
  if (faults.length > 0) return { faults };
  await saveApart(db, where, apart, now);
  throw redirect(to(params));
}

/** Does what a form of the conversation asks, then leads on; comes back only with what is wrong. */
export async function talkPressed(args: Args) {
  const { request, params, context } = args;
  const { db, now, config } = askHouse(context);
  const where = whereOf(args);
  const form = await request.formData();
  const typed = (name: string) => String(form.get(name) ?? "");
  const refused = ({ faults }: Pressed) =>
    data(
      {
        faults,
        typed: Object.fromEntries([...form].filter(([, value]) => typeof value === "string")) as Record<string, string>,
        slow: false,
      },
      { status: 400 },
    );
  switch (typed("act")) {
    case "begin":
      return pressBegin(args);
    case "you": {
      const { facts } = readFacts(typed);
      const faults = await saveFacts(db, where, facts, now);
      if (faults.length > 0) return refused({ faults });
      throw redirect(to(params));
    }
    case "answer":
    case "skip":
      return refused(await pressAnswer(args, typed, typed("act") === "skip"));
    case "pause":
      return pressPause(args, typed);
    case "apart":
      return refused(await pressApart(args, typed));
    case "remove":
      await removeSentences(db, where, { question: typed("question"), sentences: [typed("sentence")] }, now);
      throw redirect(to(params));
    case "language": {
      const lang = typed("lang");
      if (isLang(lang)) await saveLanguage(db, where, lang, now);
      throw redirect(to(params, typed("step") || undefined));
    }
    case "send": {
      if (await mailSlowed(args)) return comeAgain();
      const sent = await sendApplication(db, where, config.GJENSVAR_BASE_URL, now);
      throw redirect(to(params, undefined, sent.ok ? undefined : sent.why));
    }
    default:
      throw new NotFound();
  }
}
