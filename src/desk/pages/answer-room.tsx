// The answer room: read, mend, approve, next. Equal cases are read together; each sentence shows what it stands on.
import { redirect } from "react-router";
import { askStaff } from "../../access/asks.server.ts";
import { mayDo } from "../../access/rules.ts";
import {
  approve,
  departureOf,
  draftsOf,
  editLetter,
  type Group,
  plainText,
  readLetter,
  unequalOf,
} from "../../answers/answers.server.ts";
import { words as answerWords } from "../../answers/words.ts";
import { StaffFrame } from "../../frame/StaffFrame.tsx";
import { readJob } from "../../jobs/jobs.server.ts";
import { labelIn } from "../../jobs/rules.ts";
import { dateIn, formatDate, formatMoment, formatNumber } from "../../platform/i18n/format.ts";
import { newId } from "../../platform/ids.server.ts";
import { Main, RoomLayout } from "../../ui/Layouts.tsx";
import { JobHead } from "../JobHead.tsx";
import { BulkLinks, NoLetters } from "../room/Bulk.tsx";
import { type CheckedLetter, CheckPanel } from "../room/CheckPanel.tsx";
import type { Unsaved } from "../room/EditLetter.tsx";
import { Pairs } from "../room/Equal.tsx";
import { Groups, onlyUnequal, type UnequalShown, waits } from "../room/Groups.tsx";
import { LetterPlace } from "../room/LetterPlace.tsx";
import { leavingOf } from "../room/leaving.ts";
import { nextDraft } from "../room/next-draft.ts";
import { placeOf, stagesOf } from "../room/stages.ts";
import { roomWords } from "../words-room.ts";
import type { Route } from "./+types/answer-room";

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const { db, actor, lang, zone, now, employer } = askStaff(context, request);
  const search = new URL(request.url).searchParams;
  const job = await readJob(db, actor, params.job);
  const before = await draftsOf(db, actor, params.job);
  const { found, of } = await unequalOf(db, actor, params.job);
  const unequal = { waiting: new Set(of.keys()), only: search.has("unequal") };
  const first = stagesOf(listedOf(before.groups, unequal)).flatMap((stage) => stage.groups);
  const wanted = search.get("letter") ?? nextDraft(first, null) ?? first[0]?.people[0]?.letterId ?? null;
  const read = wanted ? await readLetter(db, actor, wanted, now) : null;
  // Reading a letter of the sample counts as read at once.
  const drafts = read ? { ...before, mustSee: before.mustSee.filter((one) => one.letterId !== read.letterId) } : before;
  const letter: CheckedLetter | null = read && {
    ...read,
    evidence: read.evidence.map(({ at, ...one }) => ({ ...one, on: dateIn(at, zone) })),
    decidedOn: read.decided ? dateIn(read.decided.at, zone) : null,
    approvedLine: read.approved
      ? {
          by: read.approved.by?.name ?? "",
          when: formatMoment(lang, read.approved.at, zone),
          opened: read.approved.opened,
        }
      : null,
  };
  return {
    lang,
    drafts,
    letter,
    unequal,
    pairs: read ? found.filter((one) => of.get(read.person.applicationId)?.includes(one.key)) : [],
    leaves: before.leavesAt && before.leavesAt > now ? formatMoment(lang, before.leavesAt, zone) : null,
    why: search.get("why"),
    job: { slug: job.slug, title: job.title, state: job.state },
    labels: Object.fromEntries(job.requirements.map((one) => [one.key, labelIn(one.label, lang, job.languages)])),
    from: [employer.name, job.team].filter(Boolean),
    today: formatDate(read?.language ?? lang, dateIn(read?.leftAt ?? now, zone)),
    editing: search.has("edit") && mayDo(actor, "write-letter"),
    mayWrite: mayDo(actor, "write-letter"),
    maySend: mayDo(actor, "send"),
    leaving: leavingOf({ lang, zone, now }, await departureOf(db, actor, params.job, now)),
    queueKey: newId(),
  };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const { db, actor, lang, now, zone } = askStaff(context, request);
  const form = await request.formData();
  const text = (name: string) => String(form.get(name) ?? "");
  const room = `/jobs/${params.job}/answers`;
  const letter = text("letter");
  const only = new URL(request.url).searchParams.has("unequal") ? onlyUnequal : "";
  const at = (id: string, why?: string) =>
    redirect(`${room}?letter=${encodeURIComponent(id)}${why ? `&why=${why}` : ""}${only}`);
  if (text("act") === "approve") {
    const done = await approve(db, actor, letter, text("hash"), now);
    if (!done.ok) return at(letter, done.why);
    return text("next") ? at(text("next")) : redirect(`${room}/send`);
  }
  const written = { subject: text("subject"), body: text("body"), hash: text("hash") };
  const done = await editLetter(db, actor, letter, written, now);
  if (done.ok) return at(letter);
  const last = done.why === "changed" && done.last;
  const other = last ? { by: last.by, you: last.you, when: formatMoment(lang, last.at, zone) } : null;
  const fields = "fields" in done ? done.fields : [];
  const kept = { subject: plainText(written.subject), body: plainText(written.body), hash: written.hash };
  const unsaved: Unsaved = { ...kept, why: done.why, fields, other };
  return { unsaved };
}

/** The groups with only the letters that wait for a difference, when these are asked for and there are any. */
function listedOf(groups: readonly Group[], unequal: UnequalShown): readonly Group[] {
  if (!unequal.only) return groups;
  const some = groups.flatMap((group): Group[] => {
    const people = group.people.filter((person) => waits(person, unequal));
    return people.length > 0 ? [{ ...group, people }] : [];
  });
  return some.length > 0 ? some : groups;
}

/** Why something was refused, as a sentence; nothing for a word that is not ours. */
function refusalOf(lang: Route.ComponentProps["loaderData"]["lang"], why: string | null): string | null {
  const known: Readonly<Record<string, string>> = answerWords[lang].why;
  return (why && Object.hasOwn(known, why) && known[why]) || null;
}

export default function AnswerRoom({ loaderData, actionData }: Route.ComponentProps) {
  const { lang, job, drafts, letter, labels, unequal } = loaderData;
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
  const stages = stagesOf(listedOf(drafts.groups, unequal));
  const place = placeOf(stages, letter.letterId);
  const unsaved = actionData?.unsaved ?? null;
  // What the fields and the letter's own note already say is not said again.
  const said = [
    ...(unsaved && unsaved.fields.length > 0 ? [unsaved.why] : []),
    ...(unsaved?.why === "changed" ? ["changed"] : []),
    ...(letter.verdict === "stop" ? ["stopped"] : []),
  ];
  const why = [unsaved?.why ?? loaderData.why].find((one) => one && !said.includes(one)) ?? null;
  return (
    <StaffFrame place="jobs">
      <title>{`${letter.person.fullName} · ${words.title} · ${job.title} · Gjensvar`}</title>
      <RoomLayout
        groupsLabel={words.groups}
        groups={
          <>
            <p className="meta">
              <a href={`/jobs/${job.slug}`}>{job.title}</a>
            </p>
            <Groups
              lang={lang}
              drafts={drafts}
              stages={stages}
              labels={labels}
              place={place}
              letter={letter.letterId}
              leaves={loaderData.leaves}
              unequal={unequal}
              bulk={
                loaderData.maySend && (
                  <BulkLinks lang={lang} drafts={drafts} queueKey={loaderData.queueKey} leaving={loaderData.leaving} />
                )
              }
            />
          </>
        }
        head={
          <>
            <strong>
              {words.place(formatNumber(lang, place?.position ?? 1), formatNumber(lang, place?.size ?? 1))}
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
          from={loaderData.from}
          today={loaderData.today}
          editing={loaderData.editing || (unsaved !== null && loaderData.mayWrite)}
          unsaved={unsaved}
          mayWrite={loaderData.mayWrite}
          next={nextDraft(
            stages.flatMap((stage) => stage.groups),
            letter.letterId,
          )}
          refusal={refusalOf(lang, why)}
          only={unequal.only ? onlyUnequal : ""}
          pairs={
            loaderData.pairs.length > 0 && (
              <Pairs lang={lang} labels={labels} found={loaderData.pairs} send={`/jobs/${job.slug}/answers/send`} />
            )
          }
        />
      </RoomLayout>
    </StaffFrame>
  );
}
