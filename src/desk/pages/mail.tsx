// Mail that came in: who has written, and what belongs to nobody's case until somebody says whose it is.
import { data, redirect } from "react-router";
import { askStaff } from "../../access/asks.server.ts";
import { asideMail, mailRoom, placeMail, readMail } from "../../answers/answers.server.ts";
import { StaffFrame } from "../../frame/StaffFrame.tsx";
import { formatMoment } from "../../platform/i18n/format.ts";
import type { Lang } from "../../platform/i18n/languages.ts";
import { Button } from "../../ui/Button.tsx";
import { ErrorSummary } from "../../ui/ErrorSummary.tsx";
import { Main } from "../../ui/Layouts.tsx";
import { LeadSentence } from "../../ui/LeadSentence.tsx";
import { LinkList } from "../../ui/LinkList.tsx";
import { Note } from "../../ui/Note.tsx";
import { Section } from "../../ui/Section.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { MailText } from "../MailText.tsx";
import { mailLead } from "../mail-lead.ts";
import { mailWords } from "../words-mail.ts";
import type { Route } from "./+types/mail";

const receipts = ["placed", "putAway"] as const;

export async function loader({ request, context }: Route.LoaderArgs) {
  const { db, actor, lang, zone } = askStaff(context, request);
  const { unread, unplaced } = await mailRoom(db, actor);
  const done = receipts.find((one) => one === new URL(request.url).searchParams.get("done"));
  return { lang, zone, unread, unplaced, done };
}

export async function action({ request, context }: Route.ActionArgs) {
  const { db, actor, now } = askStaff(context, request);
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
  const address = text("address").slice(0, 320);
  const placed = address === "" ? undefined : await placeMail(db, actor, mail, address, now);
  if (placed?.ok) return redirect("/mail?done=placed", 303);
  return data({ mail, address }, 422);
}

type View = Awaited<ReturnType<typeof loader>>;

export default function MailPage({ loaderData, actionData }: Route.ComponentProps) {
  const { lang, zone, unread, unplaced, done } = loaderData;
  const words = mailWords[lang];
  const fault = actionData && (actionData.address ? words.noSuch(actionData.address) : words.noAddress);
  return (
    <StaffFrame place="today">
      <Main width="text">
        <title>{`${words.title} · Gjensvar`}</title>
        {fault && <ErrorSummary title={fault} errors={[{ field: `address-${actionData.mail}`, text: fault }]} />}
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
              <Unplaced key={mail.id} mail={mail} lang={lang} zone={zone} typed={actionData} fault={fault} />
            ))}
          </Section>
        )}
      </Main>
    </StaffFrame>
  );
}

type UnplacedProps = {
  mail: View["unplaced"][number];
  lang: Lang;
  zone: string;
  typed: { mail: string; address: string } | undefined;
  fault: string | undefined;
};

function Unplaced({ mail, lang, zone, typed, fault }: UnplacedProps) {
  const words = mailWords[lang];
  const mine = typed?.mail === mail.id;
  return (
    <article className="under">
      <MailText mail={mail} lang={lang} zone={zone} />
      <form method="post" action="/mail">
        <input type="hidden" name="mail" value={mail.id} />
        <TextField
          id={`address-${mail.id}`}
          name="address"
          type="email"
          label={words.address}
          hint={words.addressHint}
          value={mine ? typed.address : ""}
          error={mine ? fault : undefined}
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
    </article>
  );
}
