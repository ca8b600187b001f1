// The staff of an employer, for its admins: who can sign in and as what, who is invited, and inviting somebody.
import { data, redirect } from "react-router";
import { StaffFrame } from "../../frame/StaffFrame.tsx";
import { NotFound } from "../../platform/decision.ts";
import { dateIn, formatDate } from "../../platform/i18n/format.ts";
import type { Lang } from "../../platform/i18n/languages.ts";
import { ErrorSummary } from "../../ui/ErrorSummary.tsx";
import { Main } from "../../ui/Layouts.tsx";
import { Note } from "../../ui/Note.tsx";
import { Section } from "../../ui/Section.tsx";
import { changeStaff, inviteStaff, listStaff, withdrawInvitation } from "../access.server.ts";
import { roles } from "../actor.ts";
import { askStaff } from "../asks.server.ts";
import { InvitationTable, InviteForm, StaffTable } from "../StaffTables.tsx";
import { words } from "../words.ts";
import type { Route } from "./+types/staff";

const dones = ["invited", "changed", "withdrawn"] as const;

export async function loader({ request, context }: Route.LoaderArgs) {
  const { db, actor, now, lang, zone } = askStaff(context, request);
  const { staff, invitations } = await listStaff(db, actor, now);
  const done = new URL(request.url).searchParams.get("done");
  return {
    lang,
    me: actor.id,
    staff: staff.map(({ id, name, email, title, role, active }) => ({ id, name, email, title, role, active })),
    invitations: invitations.map(({ id, name, email, role, expiresAt }) => ({
      id,
      name,
      email,
      role,
      until: formatDate(lang, dateIn(expiresAt, zone)),
    })),
    done: dones.find((one) => one === done),
  };
}

export async function action({ request, context }: Route.ActionArgs) {
  const { db, opened, actor, now, config } = askStaff(context, request);
  const form = await request.formData();
  const text = (name: string): string => String(form.get(name) ?? "");
  const role = roles.find((one) => one === text("role"));
  if (text("act") === "invite") {
    const typed = { name: text("name"), email: text("email"), role: role ?? "interviewer" };
    const invited = await inviteStaff(db, actor, { ...typed, baseUrl: config.GJENSVAR_BASE_URL }, now);
    if (!invited.ok) return data({ why: invited.why, typed }, { status: 400 });
    throw redirect("/staff?done=invited");
  }
  const id = text("id");
  if (text("act") === "withdraw") {
    await withdrawInvitation(db, actor, id, now);
    throw redirect("/staff?done=withdrawn");
  }
  if (text("act") !== "role") throw new NotFound();
  const changed = await changeStaff(opened, actor, id, { role });
  if (!changed.ok) return data({ why: changed.why, typed: undefined }, { status: 400 });
  throw redirect("/staff?done=changed");
}

type Why = "name" | "address" | "already-here" | "already-invited" | "yourself" | "last-admin";
function Refusal({ lang, why }: { lang: Lang; why: Why }) {
  const w = words[lang].staff;
  const faults = {
    name: w.faultName,
    address: w.faultAddress,
    "already-here": w.faultHere,
    "already-invited": w.faultInvited,
  };
  if (why === "yourself" || why === "last-admin")
    return (
      <Note kind="stop" title={why === "yourself" ? w.yourself : w.lastAdmin} announced>
        <p>{why === "yourself" ? w.yourselfMore : w.lastAdminMore}</p>
      </Note>
    );
  return (
    <ErrorSummary title={w.faultsTitle} errors={[{ field: why === "name" ? "name" : "email", text: faults[why] }]} />
  );
}

export default function StaffList({ loaderData, actionData }: Route.ComponentProps) {
  const { lang, me, staff, invitations, done } = loaderData;
  const w = words[lang].staff;
  return (
    <StaffFrame place="staff">
      <Main>
        <title>{`${w.title} · Gjensvar`}</title>
        <h1>{w.title}</h1>
        <p className="lead-more">{w.lead(staff.filter((row) => row.active).length)}</p>
        {actionData ? (
          <Refusal lang={lang} why={actionData.why} />
        ) : (
          done && <Note kind="done" title={w.done[done]} announced />
        )}
        <div className="under">
          <StaffTable lang={lang} me={me} rows={staff} />
        </div>
        {invitations.length > 0 && (
          <Section id="invited" title={w.invited}>
            <InvitationTable lang={lang} rows={invitations} />
          </Section>
        )}
        <Section id="invite" title={w.inviteTitle}>
          <InviteForm lang={lang} why={actionData?.why} typed={actionData?.typed} />
        </Section>
      </Main>
    </StaffFrame>
  );
}
