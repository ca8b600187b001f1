// Measures the reading of incoming mail on mails of our own (`texts/mail`), written as real servers and programs send them and labelled
// before their first run. `--names` adds which were read wrongly.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { CalendarEvent } from "../src/platform/mail/incoming/calendar.ts";
import { type ClassifiedMail, classifyMail } from "../src/platform/mail/incoming/classify.ts";
import { rounded, say } from "./ground.ts";

const folder = join(import.meta.dirname, "texts/mail");

type Label = {
  id: string;
  kind?: string;
  lang?: string;
  recipients?: { to: string; permanent: boolean; reason?: string }[];
  method?: string | null;
  events?: Record<string, unknown>[];
};
/** One mail with what a person who knows mail says of it. */
export type LabelledMail = { label: Label; source: string; text: string | null; found: ClassifiedMail | undefined };

/** The mails of a file: `#### {label}`, the mail, and where words are expected `#### text` and these. */
export function labelledMails(path: string): LabelledMail[] {
  const pieces = readFileSync(path, "utf8").split(/^#### (?=\{)/m);
  return pieces.slice(1).map((piece) => {
    const end = piece.indexOf("\n");
    const [source = "", text] = piece.slice(end + 1).split(/^#### text\n/m);
    const read = classifyMail(Buffer.from(source, "utf8"));
    return {
      label: JSON.parse(piece.slice(0, end)) as Label,
      source,
      text: text === undefined ? null : text.trim(),
      found: read.ok ? read.mail : undefined,
    };
  });
}

type Checked = { name: string; right: boolean };
const share = (all: readonly Checked[]): number | null =>
  all.length === 0 ? null : rounded(all.filter((one) => one.right).length / all.length, 3);
const wrongOf = (...lists: Checked[][]): string[] =>
  lists.flatMap((all) => all.filter((one) => !one.right).map((one) => one.name));

type Figures = { figures: Record<string, unknown>; wrong: string[] };

function judgeBounces(mails: readonly LabelledMail[]): Figures {
  const kind: Checked[] = [];
  const named: Checked[] = [];
  const reasons: Checked[] = [];
  const permanent: (Checked & { wanted: boolean; got: boolean })[] = [];
  for (const { label, found } of mails) {
    kind.push({ name: `${label.id} kind ${found?.kind}`, right: found?.kind === "bounce" });
    for (const one of label.recipients ?? []) {
      const bounce = found?.bounces.find((each) => each.recipient.toLowerCase() === one.to);
      const got = bounce?.permanent ?? false;
      named.push({ name: `${label.id} recipient`, right: bounce !== undefined });
      permanent.push({
        name: `${label.id} permanent ${got}`,
        right: got === one.permanent,
        wanted: one.permanent,
        got,
      });
      if (one.reason) reasons.push({ name: `${label.id} ${bounce?.reason}`, right: bounce?.reason === one.reason });
    }
  }
  const [wanted, got] = [permanent.filter((one) => one.wanted), permanent.filter((one) => one.got)];
  return {
    figures: {
      seenAsBounce: share(kind),
      recipientFound: share(named),
      permanentPrecision: share(got),
      permanentRecall: share(wanted),
      reason: share(reasons),
    },
    wrong: wrongOf(kind, named, permanent, reasons),
  };
}

function judgeKinds(mails: readonly LabelledMail[]): Figures {
  const kinds = mails.map(({ label, found }) => ({
    name: `${label.id} ${found?.kind}`,
    right: found?.kind === label.kind,
  }));
  return { figures: { share: share(kinds) }, wrong: wrongOf(kinds) };
}

function judgeReplies(mails: readonly LabelledMail[]): Figures {
  const kinds = judgeKinds(mails);
  const exact = mails.map(({ label, text, found }) => ({
    name: `${label.id} text`,
    lang: label.lang,
    right: found?.text.trim() === text,
  }));
  const filled = mails.map(({ label, found }) => ({ name: `${label.id} empty`, right: (found?.text ?? "") !== "" }));
  return {
    figures: {
      seenAsReply: kinds.figures.share,
      exact: share(exact),
      nordic: share(exact.filter((one) => one.lang !== "en")),
      neverEmpty: share(filled),
    },
    wrong: [...kinds.wrong, ...wrongOf(exact, filled)],
  };
}

function judgeCalendar(mails: readonly LabelledMail[]): Figures {
  const fields: Checked[] = [];
  for (const { label, found } of mails) {
    const calendar = found?.calendar;
    fields.push({ name: `${label.id} kind`, right: found?.kind === label.kind });
    fields.push({ name: `${label.id} method`, right: calendar?.method === label.method });
    for (const [at, wanted] of (label.events ?? []).entries())
      for (const [field, value] of Object.entries(wanted)) {
        const got = fieldOf(calendar?.events[at], field);
        fields.push({
          name: `${label.id} ${field}: ${JSON.stringify(got)}`,
          right: JSON.stringify(got) === JSON.stringify(instant(value)),
        });
      }
  }
  return { figures: { fields: fields.length, share: share(fields) }, wrong: wrongOf(fields) };
}

/** A label's time is written for people, `2026-11-10T09:00:00Z`. */
const instant = (value: unknown): unknown =>
  typeof value === "string" && /^\d{4}-\d\d-\d\dT[\d:]{8}Z$/.test(value) ? Date.parse(value) : value;

function fieldOf(event: CalendarEvent | undefined, field: string): unknown {
  if (field === "attendees") return event?.attendees.map((one) => [one.email, one.partstat]);
  const times = field.startsWith("proposed") ? event?.proposed : event?.original;
  if (field === "proposedStart" || field === "originalStart") return times && "start" in times ? times.start : null;
  return event?.[field as keyof CalendarEvent] ?? null;
}

const judges: Readonly<Record<string, (mails: readonly LabelledMail[]) => Figures>> = {
  bounces: judgeBounces,
  replies: judgeReplies,
  calendar: judgeCalendar,
  automatic: judgeKinds,
  complaints: judgeKinds,
};

/** Prints one line for each file of our own mails. */
export function measureOwnMail(): void {
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".txt"))) {
    const [what = "", batch = ""] = file.replace(".txt", "").split("-");
    const judge = judges[what];
    if (!judge) continue;
    const mails = labelledMails(join(folder, file));
    const { figures, wrong } = judge(mails);
    const names = process.argv.includes("--names") ? { wrong } : {};
    say({ measure: `incoming mail: our own ${what}`, batch: Number(batch), mails: mails.length, ...figures, ...names });
  }
}
