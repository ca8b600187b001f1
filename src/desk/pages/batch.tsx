// One batch: a real delay first, then the truth about each letter.
import { redirect } from "react-router";
import type { Actor } from "../../access/actor.ts";
import { askStaff } from "../../access/asks.server.ts";
import { mayDo } from "../../access/rules.ts";
import {
  batchLetters,
  batchState,
  departureOf,
  draftsOf,
  sendAgain,
  settleLetter,
  stopBatch,
  stopLetters,
} from "../../answers/answers.server.ts";
import { words as answerWords } from "../../answers/words.ts";
import { StaffFrame } from "../../frame/StaffFrame.tsx";
import type { Db } from "../../platform/db/db.server.ts";
import { dateIn, formatClock, formatMoment, formatNumber } from "../../platform/i18n/format.ts";
import type { Lang } from "../../platform/i18n/languages.ts";
import { newId } from "../../platform/ids.server.ts";
import { timeToLeave } from "../../platform/mail/account.server.ts";
import { Crumbs } from "../../ui/Crumbs.tsx";
import { Main } from "../../ui/Layouts.tsx";
import { Note } from "../../ui/Note.tsx";
import { resumeMail, sendingPause } from "../pause.server.ts";
import { BatchLetters } from "../room/BatchLetters.tsx";
import { BatchHead, BatchProgress, type Requeue } from "../room/BatchParts.tsx";
import { leavingWhen } from "../room/leaving.ts";
import { NeedsSomebodyList } from "../room/NeedsSomebody.tsx";
import { PauseNote } from "../room/PauseNote.tsx";
import { sendable } from "../room/SendForms.tsx";
import { deskWords } from "../words.ts";
import { hoursWords } from "../words-hours.ts";
import { roomWords } from "../words-room.ts";
import type { Route } from "./+types/batch";

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const { db, actor, lang, now, zone } = askStaff(context, request);
  const batch = await batchState(db, actor, params.batch, now);
  const letters = (await batchLetters(db, actor, params.batch)).map(({ acceptedAt, ...one }) => ({
    ...one,
    when: acceptedAt ? formatMoment(lang, acceptedAt, zone) : "",
  }));
  const maySend = mayDo(actor, "send");
  const requeue: Requeue = maySend && batch.stopped > 0 ? await requeueOf(db, actor, batch.job.slug, now) : null;
  const waiting = letters.filter((one) => one.way === "queued" || one.way === "handed-over").map((one) => one.letterId);
  const pause = batch.done ? null : await sendingPause(db, actor);
  const leftMs = waiting.length > 0 && pause === null ? await timeToLeave(db, waiting, now) : null;
  const seen = { lang, zone, now };
  return {
    lang,
    lastLeaves: leftMs === null ? "" : lastLeaves(seen, batch.held || batch.rest !== null, leftMs),
    // The pace is worth a word only where it is what they wait for.
    isPaced: leftMs !== null && leftMs > Math.max(0, batch.notBefore.getTime() - now.getTime()) + 60_000,
    batch,
    pause,
    letters,
    maySend,
    requeue,
    why: (["too-late", "not-returned", "settled"] as const).find(
      (one) => one === new URL(request.url).searchParams.get("why"),
    ),
    noneTicked: new URL(request.url).searchParams.has("none"),
    now: now.toISOString(),
    times: {
      leaves: leavingWhen(seen, batch.notBefore),
      rest: batch.rest ? leavingWhen(seen, batch.rest.at) : "",
      leavesToday: dateIn(batch.notBefore, zone) === dateIn(now, zone),
      queued: formatMoment(lang, batch.createdAt, zone),
      last: batch.lastAccepted ? formatMoment(lang, batch.lastAccepted, zone) : "",
      now: formatClock(lang, now, zone),
    },
  };
}

async function requeueOf(db: Db, actor: Actor, job: string, now: Date): Promise<Requeue> {
  const { at, soonest } = await departureOf(db, actor, job, now);
  return { count: sendable(await draftsOf(db, actor, job)), key: newId(), waits: at > soonest };
}

/** About when the last letter leaves: minutes from now, or the clock and the day where they wait for the morning first. */
function lastLeaves(seen: { lang: Lang; zone: string; now: Date }, anotherDay: boolean, leftMs: number): string {
  const { lang, now } = seen;
  if (anotherDay) return hoursWords[lang].lastLeaves(leavingWhen(seen, new Date(now.getTime() + leftMs)));
  const minutes = Math.max(1, Math.ceil(leftMs / 60_000));
  return roomWords[lang].lastLeaves(formatNumber(lang, minutes), minutes === 1);
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const { db, actor, now } = askStaff(context, request);
  const form = await request.formData();
  const act = form.get("act");
  if (act === "resume") {
    await batchState(db, actor, params.batch, now);
    await resumeMail(db, actor);
    return redirect(`/sending/${params.batch}`);
  }
  if (act === "again") {
    const { job } = await batchState(db, actor, params.batch, now);
    const done = await sendAgain(db, actor, String(form.get("letter") ?? ""));
    return redirect(done.ok ? `/jobs/${job.slug}/answers/send#queue` : `/sending/${params.batch}?why=${done.why}`);
  }
  if (act === "arrived" || act === "resend") {
    const how = act === "arrived" ? "arrived" : "again";
    const done = await settleLetter(db, actor, String(form.get("letter") ?? ""), how, now);
    return redirect(`/sending/${params.batch}${done.ok ? "" : `?why=${done.why}`}`);
  }
  const chosen = form.getAll("letter").map(String);
  const some = act === "stop-some";
  if (some && chosen.length === 0) return redirect(`/sending/${params.batch}?none=1#letters`);
  const done = some
    ? await stopLetters(db, actor, params.batch, chosen, now)
    : await stopBatch(db, actor, params.batch, now);
  return redirect(`/sending/${params.batch}${done.ok ? "" : `?why=${done.why}`}`);
}

export default function Batch({ loaderData }: Route.ComponentProps) {
  const { lang, batch, letters, times, maySend, now, why, requeue } = loaderData;
  const words = roomWords[lang];
  return (
    <StaffFrame place="sending">
      <Main width="send">
        <title>{`${words.sendingTitle} · ${batch.job.title} · Gjensvar`}</title>
        <Crumbs
          label={deskWords[lang].crumbs}
          items={[
            { text: words.sendingTitle, href: "/sending" },
            { text: batch.job.title, href: `/jobs/${batch.job.slug}` },
          ]}
        />
        {why && <Note kind="warning" title={answerWords[lang].why[why]} announced />}
        <BatchHead lang={lang} batch={batch} times={times} maySend={maySend} now={now} requeue={requeue} />
        {loaderData.pause && <PauseNote lang={lang} pause={loaderData.pause} />}
        <BatchProgress lang={lang} batch={batch} />
        <p className="meta under">
          {loaderData.lastLeaves && `${loaderData.lastLeaves} `}
          {loaderData.isPaced && `${words.noFaster} `}
          {batch.done || loaderData.pause ? "" : words.closePage} {words.updated(times.now)}{" "}
          <a href={`/sending/${batch.batch}`}>{words.refresh}</a>
        </p>
        <NeedsSomebodyList lang={lang} batch={batch} maySend={maySend} />
        <BatchLetters lang={lang} letters={letters} maySend={maySend} noneTicked={loaderData.noneTicked} />
      </Main>
    </StaffFrame>
  );
}
