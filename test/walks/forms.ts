// Every form of the product as its page sends it, with the ids of Fjordvik's things, and what every form is held against.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { byLink, open, staff } from "../../src/routes.ts";
import type { Ids } from "./two-employers.ts";

type Entry = { path?: string; index?: boolean; file: string; children?: Entry[] };
const flat = (list: Entry[]): Entry[] => list.flatMap((entry) => [entry, ...flat(entry.children ?? [])]);
export const pathsOf = (list: Entry[]): string[] =>
  flat(list).flatMap((entry) => (entry.path && entry.path !== "*" ? [`/${entry.path}`] : []));

export const staffAddresses = pathsOf(staff as Entry[]);
export const addresses = pathsOf([...staff, ...byLink, ...open] as Entry[]);

/** A form. `works`: from Rakel, in this order, it changes something. `file`: the field that brings a file, and what is in it. */
export type Form = {
  to: string;
  fields: Readonly<Record<string, string>>;
  works?: true;
  file?: { name: string; text: string };
};

/** Closing days lie ahead, whenever the walk is taken. */
const nextMonth = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);

const chosen = { ids: ":draftApplication", list: "", confirm: "1" };
const job = { title: "Endret stilling", team: "x", country: "NO", sector: "public", languages: "nb", openings: "2" };
const days = { firstWordDays: "5", afterInterviewDays: "5", afterDecisionDays: "5", closingRule: "all-answered" };
const advert = { "text-nb": "Endret", locality: "Fjordvik", internalCandidate: "no", meantForSomeone: "no" };
const requirement = { rows: "1", "key-0": "budget", "label-0-nb": "budsjett", "kind-0": "experience" };
/** From the very text that stands: nothing but whose it is can refuse it. */
const written = { act: "edit", letter: ":draft", subject: "Endret", body: "Endret", hash: ":hash" };

/** In this order: what comes first must leave enough for what comes after. */
export const forms: readonly Form[] = [
  { to: "/jobs/:ownJob/answers", fields: written },
  { to: "/jobs/:ownJob/answers", fields: { act: "approve", letter: ":draft", hash: ":hash", next: ":letter" } },
  { to: "/jobs/:job/answers", fields: { act: "approve", letter: ":draft", hash: ":hash", next: "" }, works: true },
  { to: "/jobs/:job/answers", fields: written, works: true },
  { to: "/jobs/:job/answers/send", fields: { act: "approve-all", typed: "1" } },
  { to: "/sending/:batch", fields: { act: "again", letter: ":letter" } },
  { to: "/sending/:batch", fields: { act: "stop-some", letter: ":letter" } },
  { to: "/sending/:batch", fields: { act: "resume" } },
  { to: "/sending/:batch", fields: { act: "stop" }, works: true },
  { to: "/jobs/:job/answers/send", fields: { act: "sign", key: "x", hash: "x", reason: "Derfor er dette riktig." } },
  { to: "/jobs/:job/answers/send", fields: { act: "queue", key: "a-press-of-a-stranger", typed: "1" } },
  { to: "/jobs/:job/answers/send", fields: { act: "queue", key: "a-press-of-both", typed: "2" }, works: true },
  { to: "/sending/:doubtBatch", fields: { act: "arrived", letter: ":doubt" }, works: true },
  { to: "/sending/:doubtBatch", fields: { act: "resend", letter: ":otherDoubt" }, works: true },
  { to: "/applications/:application", fields: { do: "take-back", call: ":call", why: "Feil person" }, works: true },
  { to: "/applications/:application", fields: { do: "call", note: "Ringt" }, works: true },
  { to: "/applications/:application", fields: { do: "note", kind: "fact", text: "Sagt i samtalen" }, works: true },
  { to: "/applications/:application", fields: { do: "remove-note", id: ":note" }, works: true },
  {
    to: "/applications/:application",
    fields: { do: "change", email: "cem.yildiz@example.no", phone: "+4799999999" },
    works: true,
  },
  {
    to: "/applications/:draftApplication",
    fields: { do: "level", requirement: "budget", level: "meets", evidence: "Endret", source: "application" },
  },
  { to: "/jobs/:job", fields: { who: ":application", list: "", shown: "" }, works: true },
  { to: "/jobs/:ownJob", fields: { who: ":application", list: "", shown: "" } },
  { to: "/jobs/:job/views", fields: { act: "save", name: "Hemmelig", query: "state=all", shared: "1" }, works: true },
  { to: "/jobs/:ownJob/views", fields: { act: "remove", id: ":view" } },
  { to: "/jobs/:job/views", fields: { act: "remove", id: ":view" }, works: true },
  { to: "/jobs/:job/level", fields: { ...chosen, requirement: "budget", level: "meets" } },
  { to: "/jobs/:ownJob/level", fields: { ...chosen, requirement: "budget", level: "meets" } },
  { to: "/jobs/:job/extend", fields: { ...chosen, cause: "many", until: "2026-12-18", hash: "x", key: "x" } },
  { to: "/jobs/:ownJob/extend", fields: { ...chosen, cause: "many", until: "2026-12-18", hash: "x", key: "x" } },
  { to: "/jobs/:job/decide", fields: { ...chosen, ask: "1" } },
  { to: "/jobs/:job/decisions", fields: { who: ":perMoe", "answer-:perMoe": "advance" } },
  { to: "/jobs/:job/decide", fields: { ...chosen, outcome: "cancelled", cause: "x" } },
  { to: "/jobs/:ownJob/decide", fields: { ...chosen, outcome: "cancelled", cause: "x" } },
  { to: "/jobs/:job/answers/check", fields: { letter: ":draft", body: "Hei" } },
  { to: "/jobs/:ownJob/answers/check", fields: { letter: ":draft", body: "Hei" } },
  { to: "/jobs/:job/close", fields: {} },
  { to: "/jobs/:job/applicants.csv", fields: { who: ":application", list: "" } },
  { to: "/jobs/:ownJob/applicants.csv", fields: { who: ":application", list: "" } },
  { to: "/jobs/:ownJob/import/:import", fields: { act: "run", as: "" } },
  { to: "/jobs/:ownJob/import/:import", fields: { act: "discard" } },
  {
    to: "/jobs/:job/import",
    fields: {},
    file: { name: "flere.csv", text: "Fornavn;Etternavn\nOla;Vik\n" },
    works: true,
  },
  { to: "/jobs/:job/apart", fields: { act: "grant", application: ":application" }, works: true },
  { to: "/jobs/:job/apart", fields: { act: "refuse", application: ":application" } },
  { to: "/jobs/:job/conversation", fields: { "text-motivation-nb": "Hvorfor oss?" }, works: true },
  { to: "/jobs/:job/questions", fields: { act: "check", questions: "Har du barn?", context: "form" } },
  {
    to: "/jobs/:job/questions",
    fields: {
      act: "ask",
      question: "Hvilken religion tilhører du?",
      context: "interview",
      justification: "Stillingen leder gudstjenester, og den som har den, må være medlem av kirken.",
      inAdvert: "1",
      approver: ":colleague",
    },
    works: true,
  },
  { to: "/jobs/:job/questions", fields: { act: "approve", exception: ":exception" } },
  { to: "/jobs/:job/questions", fields: { act: "refuse", exception: ":exception" } },
  { to: "/jobs/:job/questions", fields: { act: "withdraw", exception: ":exception" }, works: true },
  { to: "/jobs/:job/advert", fields: { act: "save", ...advert }, works: true },
  { to: "/jobs/:job/advert", fields: { act: "publish", ...advert }, works: true },
  { to: "/jobs/:job/advert", fields: { act: "take-down" }, works: true },
  { to: "/jobs/:job/settings", fields: { ...job, ...days, owner: ":staff", ...requirement }, works: true },
  { to: "/jobs/new", fields: { ...job, ...days, owner: ":staff", ...requirement }, works: true },
  { to: "/staff", fields: { act: "invite", name: "Ola", email: "ola@havgard.example", role: "admin" }, works: true },
  { to: "/staff", fields: { act: "withdraw", id: ":invitation" }, works: true },
  { to: "/staff/:colleague", fields: { act: "hand-over", to: ":staff" }, works: true },
  { to: "/staff", fields: { act: "role", id: ":colleague", role: "interviewer" }, works: true },
  { to: "/staff/:colleague", fields: { act: "lock", to: "" }, works: true },
  { to: "/staff/:colleague", fields: { act: "let-in" }, works: true },
  { to: "/closing-days", fields: { act: "add", first: nextMonth, last: nextMonth, name: "Stengt" }, works: true },
  { to: "/closing-days", fields: { act: "remove", id: ":closing" }, works: true },
  { to: "/retention", fields: { country: "NO", months: "18", reason: "Endret" }, works: true },
  { to: "/employer", fields: { employer: ":employer" } },
  { to: "/concerns/:concern", fields: { act: "told" } },
  { to: "/concerns/:concern", fields: { text: "Vi har snakket med dem" }, works: true },
  { to: "/mail", fields: { do: "place", mail: ":mail", address: "cem.yildiz@example.no" } },
  { to: "/mail", fields: { do: "take-in", mail: ":mail", job: ":job", name: "Nadia Hussain" } },
  { to: "/mail", fields: { do: "read", application: ":application" }, works: true },
  { to: "/mail", fields: { do: "aside", mail: ":mail" }, works: true },
  { to: "/mail", fields: { do: "place", mail: ":otherMail", address: "cem.yildiz@example.no" }, works: true },
  { to: "/applications/:application/restriction", fields: { reply: "Endret" }, works: true },
  { to: "/log", fields: {} },
  { to: "/sending", fields: { act: "resume" } },
  { to: "/jobs/:job/import/:import", fields: { act: "run", as: "" }, works: true },
  { to: "/jobs/:job/import/:import", fields: { act: "discard" } },
  { to: "/invite/:token", fields: { password: "et langt nok passord her", language: "nb" } },
  { to: "/sign-in/link/:token", fields: { to: "/today" } },
  { to: "/l/:token", fields: {} },
  { to: "/a/:token", fields: {} },
  { to: "/:home/:job/apply", fields: { act: "answer", question: "motivation", answer: "Endret" } },
  { to: "/:home/:job/apply", fields: { act: "send" } },
  { to: "/my", fields: { act: "leave" } },
  { to: "/my", fields: { act: "consent" } },
  { to: "/my", fields: { act: "take-back" } },
  { to: "/my/withdraw", fields: { reason: "Endret" } },
  { to: "/my/concern", fields: { kind: "other", text: "Endret" } },
  { to: "/my/data", fields: { name: "Endret", phone: "", language: "nb" } },
  { to: "/my/data/export", fields: { act: "send" } },
  { to: "/my/data/export/file", fields: { code: "123456", format: "json" } },
  { to: "/my/data/address", fields: { act: "send", email: "endret@post.example" } },
  { to: "/my/data/address", fields: { act: "move", "old-code": "123456", "new-code": "123456" } },
  { to: "/my/data/restrict", fields: { text: "Endret" } },
  { to: "/my/data/erase", fields: { act: "send" } },
  { to: "/my/data/erase", fields: { act: "erase", code: "123456" } },
  { to: "/sign-in", fields: { email: "rakel@fjordvik.example", password: "galt passord", way: "password", to: "/" } },
  { to: "/preferences", fields: { lang: "nb", scheme: "dark", keys: "off", to: "/" } },
  { to: "/sign-out", fields: {} },
];

/** Every address is posted to, also those whose page takes no form. */
export const everyForm: readonly Form[] = [
  ...addresses.filter((path) => !forms.some((form) => form.to === path)).map((to) => ({ to, fields: { act: "run" } })),
  ...forms,
];

/** What a page's action asks its form for: `act=run`, `do=call`, ... read from its own source. */
function pressesOf(file: string): string[] {
  const text = readFileSync(join(import.meta.dirname, "../../src", file), "utf8");
  const action = /export async function action[\s\S]*?\n}\n/.exec(text)?.[0];
  if (action === undefined) return [];
  const field = /"(act|do)"/.exec(action)?.[1];
  if (field === undefined) return [""];
  const asked = /(?:"(?:act|do)"\)|\bact) [!=]== "([\w-]+)"|case "([\w-]+)":/g;
  return [...action.matchAll(asked)].map((match) => `${field}=${match[1] ?? match[2]}`);
}

/** Every press a page knows, `/address act=run`, that no form above makes: of a page with a parameter by whatever name. */
export function pressesWithoutForm(): string[] {
  const shape = (path: string) => path.replaceAll(/:\w+/g, ":");
  const made = new Set(
    forms.flatMap(({ to, fields }) => {
      const press = Object.entries(fields).find(([name]) => name === "act" || name === "do");
      return [`${shape(to)} `, ...(press ? [`${shape(to)} ${press.join("=")}`] : [])];
    }),
  );
  return flat([...staff, ...byLink, ...open] as Entry[]).flatMap(({ path, file }) =>
    pressesOf(file)
      .map((press) => `/${path} ${press}`)
      .filter((press) => !made.has(shape(press))),
  );
}

/** An address or a field with the ids put in. `own` says whose job `:ownJob` is. */
export const filledWith = (ids: Ids, own: "job" | "ownJob", text: string): string =>
  text.replace(/:(\w+)/g, (_, name: string) => (name === "ownJob" ? ids[own] : (ids[name as keyof Ids] ?? name)));

/** The form as a browser would send it. */
export function bodyOf(ids: Ids, form: Form, own: "job" | "ownJob"): FormData | URLSearchParams {
  const fields = Object.entries(form.fields).map(([name, value]): [string, string] => [
    filledWith(ids, own, name),
    filledWith(ids, own, value),
  ]);
  if (!form.file) return new URLSearchParams(fields);
  const body = new FormData();
  for (const [name, value] of fields) body.append(name, value);
  body.append("file", new File([form.file.text], form.file.name, { type: "text/csv" }));
  return body;
}

/** The text of an answer; a stream is left after its head. */
export async function textOf(answer: Response): Promise<string> {
  if (!answer.headers.get("content-type")?.startsWith("text/event-stream")) return answer.text();
  await answer.body?.cancel();
  return "";
}
