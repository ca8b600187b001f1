// Today: what is owed to people now. The headline is the state; the lists prove it.

import { redirect } from "react-router";
import { askStaff } from "../../access/asks.server.ts";
import { mayDo } from "../../access/rules.ts";
import { askedToday, today } from "../../answers/answers.server.ts";
import { openRestrictions } from "../../applications/applications.server.ts";
import { concernsDue } from "../../concerns/concerns.server.ts";
import { StaffFrame } from "../../frame/StaffFrame.tsx";
import { exceptionsWaitingFor } from "../../jobs/jobs.server.ts";
import { formatDate, formatDay, formatMoment } from "../../platform/i18n/format.ts";
import { importsNow } from "../overview.server.ts";
import { sendingPause } from "../pause.server.ts";
import { TodayView } from "../TodayView.tsx";
import type { Route } from "./+types/today";

export async function loader({ request, context }: Route.LoaderArgs) {
  const { db, actor, lang, now, zone } = askStaff(context, request);
  if (!mayDo(actor, "see-applications")) throw redirect(mayDo(actor, "see-jobs") ? "/jobs" : "/welcome");
  const day = await today(db, actor, now);
  const letters = [...day.letters.uncertain, ...day.letters.bounced].map((one) => ({
    id: one.letterId,
    applicationId: one.applicationId,
    name: one.fullName,
    phone: one.phone,
    way: one.way,
  }));
  const imports = mayDo(actor, "import")
    ? (await importsNow(db, actor, now)).map(({ at, ...one }) => ({ ...one, when: formatMoment(lang, at, zone) }))
    : null;
  return {
    lang,
    day: { ...day, letters },
    imports,
    exceptions: await exceptionsWaitingFor(db, actor),
    asked: await askedToday(db, actor),
    concerns: await concernsDue(db, actor, now),
    restrictions: await openRestrictions(db, actor),
    maySend: mayDo(actor, "send"),
    isPaused: mayDo(actor, "send") && (await sendingPause(db, actor)) !== null,
    dateLong: formatDate(lang, day.date),
    dateDay: formatDay(lang, day.date),
  };
}

export default function TodayPage({ loaderData }: Route.ComponentProps) {
  return (
    <StaffFrame place="today">
      <TodayView {...loaderData} />
    </StaffFrame>
  );
}
