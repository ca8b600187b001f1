// Mail that came in: who has written, and what belongs to nobody's case until somebody says whose it is.
import { data, redirect } from "react-router";
import { askStaff } from "../../access/asks.server.ts";
import { mayDo } from "../../access/rules.ts";
import { asideMail, mailRoom, placeMail, readMail } from "../../answers/answers.server.ts";
import type { ByMailRefused } from "../../apply/apply.server.ts";
import { takeInMail } from "../../apply/apply.server.ts";
import { StaffFrame } from "../../frame/StaffFrame.tsx";
import { listJobs } from "../../jobs/jobs.server.ts";
import { formatMoment } from "../../platform/i18n/format.ts";
import type { Lang } from "../../platform/i18n/languages.ts";
import { Button } from "../../ui/Button.tsx";
import { ErrorSummary } from "../../ui/ErrorSummary.tsx";
import { Main } from "../../ui/Layouts.tsx";
import { LeadSentence } from "../../ui/LeadSentence.tsx";
import { LinkList } from "../../ui/LinkList.tsx";
import { Note } from "../../ui/Note.tsx";
import { Section } from "../../ui/Section.tsx";
import { Select } from "../../ui/Select.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { MailText } from "../MailText.tsx";
import { mailLead } from "../mail-lead.ts";
import { mailWords } from "../words-mail.ts";
import type { Route } from "./+types/mail";

const receipts = ["placed", "putAway", "takenIn"] as const;

export async function loader({ request, context }: Route.LoaderArgs) {
  const { db, actor, lang, zone } = askStaff(context, request);
  const { unread, unplaced } = await mailRoom(db, actor);
  const done = receipts.find((one) => one === new URL(request.url).searchParams.get("done"));
  const takes = unplaced.length > 0 && mayDo(actor, "import");
  const open = takes ? (await listJobs(db, actor)).filter((one) => one.state === "open") : [];
  return { lang, zone, unread, unplaced, done, jobs: open.map(({ slug, title }) => ({ value: slug, label: title })) };
}

export async function action({ request, context }: Route.ActionArgs) {
  const { db, actor, now, config } = askStaff(context, request);
  const form = await request.formData();
  const text = (name: string) => String(form.get(name) ?? "").trim();
  const mail = text("mail");
  if (text("do") === "read") {
    await readMail(db, actor, text("application"), now);
    return redirect(`/applications/${encodeURIComponent(text("application"))}#mail`, 303);
  }
  if (text("do") === "aside") {
    await asideMail(db, actor, mail, now);
    return redirect("/mail?done=putAway", 303);
  }
  if (text("do") === "take-in") {
    const [job, name] = [text("job"), text("name").slice(0, 300)];
    if (job === "") return data({ mail, job, name, why: "job" as const }, 422);
    const taken = await takeInMail(db, actor, { mail, job, name, baseUrl: config.GJENSVAR_BASE_URL }, now);
    if (taken.ok) return redirect("/mail?done=takenIn", 303);
    return data({ mail, job, name, why: taken.why }, 422);
  }
  const address = text("address").slice(0, 320);
  const placed = address === "" ? undefined : await placeMail(db, actor, mail, address, now);
  if (placed?.ok) return redirect("/mail?done=placed", 303);
  return data({ mail, address, why: address === "" ? ("no-address" as const) : ("no-such" as const) }, 422);
}

type View = Awaited<ReturnType<typeof loader>>;

export default function MailPage({ loaderData, actionData }: Route.ComponentProps) {
  const { lang, zone, unread, unplaced, done } = loaderData;
  const words = mailWords[lang];
  const fault = actionData && faultOf(lang, actionData);
  return (
    <StaffFrame place="today">
      <Main width="text">
        <title>{`${words.title} · Gjensvar`}</title>
        {fault && (
          <ErrorSummary title={fault} errors={[{ field: `${fieldOf(actionData)}-${actionData.mail}`, text: fault }]} />
        )}
        {done && !fault && <Note kind="done" title={words[done]} announced />}
        <LeadSentence above={words.title} more={words.more}>
          {mailLead(lang, unread.length, unplaced.length)}
        </LeadSentence>
        {unread.length > 0 && (
          <Section id="written" title={words.written}>
            <LinkList
              items={unread.map((one) => ({
                href: `/applications/${one.application}#mail`,
                text: one.name,
                meta: [one.title, formatMoment(lang, one.at, zone)].join(", "),
              }))}
            />
          </Section>
        )}
        {unplaced.length > 0 && (
          <Section id="unplaced" title={words.unplaced}>
            <p className="quiet">{words.unplacedMore}</p>
            {unplaced.map((mail) => (
              <Unplaced
                key={mail.id}
                mail={mail}
                lang={lang}
                zone={zone}
                jobs={loaderData.jobs}
                typed={actionData?.mail === mail.id ? actionData : undefined}
                fault={fault}
              />
            ))}
          </Section>
        )}
      </Main>
    </StaffFrame>
  );
}

type Typed = {
  mail: string;
  why: ByMailRefused | "job" | "no-address" | "no-such";
  address?: string;
  job?: string;
  name?: string;
};

/** Which field a refused press is about. */
function fieldOf({ why }: Typed): "address" | "job" | "name" {
  if (why === "no-address" || why === "no-such") return "address";
  return why === "job" || why === "closed" ? "job" : "name";
}

function faultOf(lang: Lang, { why, address = "" }: Typed): string {
  const words = mailWords[lang];
  if (why === "no-such") return words.noSuch(address);
  return why === "no-address" ? words.noAddress : words.takeInFaults[why];
}

type UnplacedProps = {
  mail: View["unplaced"][number];
  lang: Lang;
  zone: string;
  jobs: View["jobs"];
  /** What was typed here and refused. */
  typed: Typed | undefined;
  fault: string | undefined;
};

function Unplaced({ mail, lang, zone, jobs, typed, fault }: UnplacedProps) {
  const words = mailWords[lang];
  const wrong = typed && fieldOf(typed);
  return (
    <article className="under">
      <MailText mail={mail} lang={lang} zone={zone} />
      <form method="post" action="/mail" className="under">
        <input type="hidden" name="mail" value={mail.id} />
        <TextField
          id={`address-${mail.id}`}
          name="address"
          type="email"
          label={words.address}
          hint={words.addressHint}
          value={typed?.address ?? ""}
          error={wrong === "address" ? fault : undefined}
        />
        <div className="row under">
          <Button variant="secondary" name="do" value="place">
            {words.place}
          </Button>
          <Button variant="tertiary" name="do" value="aside">
            {words.aside}
          </Button>
        </div>
      </form>
      {jobs.length > 0 && mail.kind !== "bounce" && mail.kind !== "complaint" && (
        <details className="under" open={wrong === "job" || wrong === "name"}>
          <summary>{words.isApplication}</summary>
          <form method="post" action="/mail" className="stack under">
            <input type="hidden" name="mail" value={mail.id} />
            <p>{words.takeInMore}</p>
            <Select
              id={`job-${mail.id}`}
              name="job"
              label={words.takeInJob}
              choices={jobs}
              none=""
              value={typed?.job}
              error={wrong === "job" ? fault : undefined}
              required
            />
            <TextField
              id={`name-${mail.id}`}
              name="name"
              label={words.takeInName}
              value={typed?.name ?? ""}
              error={wrong === "name" ? fault : undefined}
              required
            />
            <div>
              <Button variant="secondary" name="do" value="take-in">
                {words.takeIn}
              </Button>
            </div>
          </form>
        </details>
      )}
    </article>
  );
}
