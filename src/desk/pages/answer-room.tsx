// The answer room: read, mend, approve, next. Equal cases are read together; each sentence shows what it stands on.
import { redirect } from "react-router";
import { askStaff } from "../../access/asks.server.ts";
import { mayDo } from "../../access/rules.ts";
import {
  approve,
  approveGreen,
  draftsOf,
  editLetter,
  queueApproved,
  readLetter,
} from "../../answers/answers.server.ts";
import { words as answerWords } from "../../answers/words.ts";
import { StaffFrame } from "../../frame.tsx";
import { readJob } from "../../jobs/jobs.server.ts";
import { labelIn } from "../../jobs/rules.ts";
import { dateIn, formatDate, formatMoment, formatNumber } from "../../platform/i18n/format.ts";
import { newId } from "../../platform/ids.server.ts";
import { Main, RoomLayout } from "../../ui/Layouts.tsx";
import { JobHead } from "../JobHead.tsx";
import { Bulk, NoLetters } from "../room/Bulk.tsx";
import { type CheckedLetter, CheckPanel } from "../room/CheckPanel.tsx";
import { Groups } from "../room/Groups.tsx";
import { LetterPlace } from "../room/LetterPlace.tsx";
import { roomWords } from "../words-room.ts";
import type { Route } from "./+types/answer-room";

const whys = [
  "answered",
  "withdrawn",
  "on-its-way",
  "changed",
  "stopped",
  "count",
  "nothing",
  "unseen",
  "key-reused",
  "empty",
] as const;

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const { db, actor, lang, zone, now, employer } = askStaff(context, request);
  const search = new URL(request.url).searchParams;
  const job = await readJob(db, actor, params.job);
  const before = await draftsOf(db, actor, params.job);
  const everybody = before.groups.flatMap((group) => group.people);
  const first = everybody.find((person) => person.way === "draft") ?? everybody[0];
  const wanted = search.get("letter") ?? first?.letterId ?? null;
  const read = wanted ? await readLetter(db, actor, wanted, now) : null;
  // Reading a letter of the sample counts as read at once.
  const drafts = read ? { ...before, mustSee: before.mustSee.filter((one) => one.letterId !== read.letterId) } : before;
  const letter: CheckedLetter | null = read && {
    ...read,
    evidence: read.evidence.map(({ at, ...one }) => ({ ...one, on: dateIn(at, zone) })),
    decidedOn: read.decided ? dateIn(read.decided.at, zone) : null,
    approvedLine: read.approved
      ? { by: read.approved.by?.name ?? "", when: formatMoment(lang, read.approved.at, zone) }
      : null,
  };
  const why = whys.find((one) => one === search.get("why")) ?? null;
  return {
    lang,
    drafts,
    letter,
    why,
    job: { slug: job.slug, title: job.title },
    labels: Object.fromEntries(job.requirements.map((one) => [one.key, labelIn(one.label, lang, job.languages)])),
    employer: employer.name,
    undoMinutes: employer.undoMinutes,
    today: formatDate(read?.language ?? lang, dateIn(now, zone)),
    editing: search.has("edit") && mayDo(actor, "write-letter"),
    mayWrite: mayDo(actor, "write-letter"),
    maySend: mayDo(actor, "send"),
    queueKey: newId(),
  };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const { db, actor, now, config } = askStaff(context, request);
  const form = await request.formData();
  const text = (name: string) => String(form.get(name) ?? "");
  const room = `/jobs/${params.job}/answers`;
  const at = (letter: string, why?: string) =>
    redirect(`${room}?letter=${encodeURIComponent(letter)}${why ? `&why=${why}` : ""}`);
  const typed = Number(text("typed").replaceAll(/\s/g, "") || Number.NaN);
  switch (text("act")) {
    case "approve": {
      const done = await approve(db, actor, text("letter"), text("hash"), now);
      if (!done.ok) return at(text("letter"), done.why);
      return text("next") ? at(text("next")) : redirect(room);
    }
    case "edit": {
      const done = await editLetter(db, actor, text("letter"), { subject: text("subject"), body: text("body") }, now);
      return done.ok ? at(text("letter")) : at(text("letter"), done.why);
    }
    case "approve-all": {
      const done = await approveGreen(db, actor, params.job, { typed }, now);
      return redirect(done.ok ? room : `${room}?why=${done.why}`);
    }
    case "queue": {
      const done = await queueApproved(
        db,
        actor,
        params.job,
        { key: text("key"), typed, baseUrl: config.GJENSVAR_BASE_URL },
        now,
      );
      return redirect(done.ok ? `/sending/${done.batch}` : `${room}?why=${done.why}`);
    }
    default:
      return redirect(room);
  }
}

export default function AnswerRoom({ loaderData }: Route.ComponentProps) {
  const { lang, job, drafts, letter, labels, why } = loaderData;
  const words = roomWords[lang];
  if (!letter)
    return (
      <StaffFrame place="jobs">
        <Main>
          <JobHead job={job} lang={lang} at="answers" title={words.title} />
          <NoLetters lang={lang} slug={job.slug} />
        </Main>
      </StaffFrame>
    );
  const why_ = answerWords[lang].why as Record<string, string>;
  const group = letter.group;
  return (
    <StaffFrame place="jobs">
      <title>{`${words.title} · ${job.title} · Gjensvar`}</title>
      <RoomLayout
        groupsLabel={words.groups}
        groups={
          <>
            <p className="crumb">
              <a href={`/jobs/${job.slug}`}>{job.title}</a>
            </p>
            <Groups lang={lang} drafts={drafts} labels={labels} open={group?.key ?? null} letter={letter.letterId} />
            {loaderData.maySend && (
              <Bulk lang={lang} drafts={drafts} queueKey={loaderData.queueKey} undoMinutes={loaderData.undoMinutes} />
            )}
          </>
        }
        head={
          <>
            <strong>
              {words.place(formatNumber(lang, group?.position ?? 1), formatNumber(lang, group?.size ?? 1))}
            </strong>{" "}
            <span className="quiet">{words.inGroup}</span>
          </>
        }
        headMeta={words.linesNote}
        checkLabel={words.check}
        check={<CheckPanel lang={lang} letter={letter} />}
      >
        <LetterPlace
          lang={lang}
          letter={letter}
          employer={loaderData.employer}
          today={loaderData.today}
          editing={loaderData.editing}
          mayWrite={loaderData.mayWrite}
          refusal={why ? (why_[why] ?? why) : null}
        />
      </RoomLayout>
    </StaffFrame>
  );
}
