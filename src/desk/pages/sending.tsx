// Every batch that was sent off: how many letters are on their way, what arrived, and whether somebody is needed.
import { redirect } from "react-router";
import { askStaff } from "../../access/asks.server.ts";
import { batches } from "../../answers/answers.server.ts";
import { words as answerWords } from "../../answers/words.ts";
import { StaffFrame } from "../../frame/StaffFrame.tsx";
import { formatMoment, formatNumber } from "../../platform/i18n/format.ts";
import type { Lang } from "../../platform/i18n/languages.ts";
import { LinkButton } from "../../ui/Button.tsx";
import { Main } from "../../ui/Layouts.tsx";
import { LeadSentence } from "../../ui/LeadSentence.tsx";
import { Section } from "../../ui/Section.tsx";
import { Table } from "../../ui/Table.tsx";
import { MailServers } from "../MailServers.tsx";
import { mailServers } from "../mail-servers.server.ts";
import { shownServers } from "../mail-servers.ts";
import { resumeMail, sendingPause } from "../pause.server.ts";
import { PauseNote } from "../room/PauseNote.tsx";
import { deskWords } from "../words.ts";
import { answersWords } from "../words-answers.ts";
import { roomWords } from "../words-room.ts";
import type { Route } from "./+types/sending";

export async function loader({ request, context }: Route.LoaderArgs) {
  const { db, actor, lang, zone, now } = askStaff(context, request);
  const pause = await sendingPause(db, actor);
  const all = await batches(db, actor, {});
  const mail = await mailServers(db, actor, now);
  return {
    lang,
    pause,
    mail: shownServers(lang, zone, mail),
    rows: all.map((one) => ({
      id: one.batch,
      job: one.job.title,
      size: one.size,
      stopped: one.stopped,
      ways: one.ways,
      done: one.done,
      when: formatMoment(lang, one.lastAccepted ?? one.stoppedAt ?? one.notBefore, zone),
    })),
  };
}

export async function action({ request, context }: Route.ActionArgs) {
  const { db, actor } = askStaff(context, request);
  await resumeMail(db, actor);
  return redirect("/sending");
}

type Row = Awaited<ReturnType<typeof loader>>["rows"][number];

const sum = (rows: readonly Row[], of: (row: Row) => number) => rows.reduce((n, row) => n + of(row), 0);

export default function Sending({ loaderData }: Route.ComponentProps) {
  const { lang, rows, pause, mail } = loaderData;
  const words = answersWords[lang];
  const moving = rows.filter((row) => !row.done);
  const done = rows.filter((row) => row.done);
  const onWay = sum(moving, ({ ways }) => ways.queued + ways["handed-over"]);
  const needing = sum(rows, ({ ways }) => ways.uncertain + ways.bounced);
  const n = (value: number) => formatNumber(lang, value);
  const none = rows.length === 0;
  return (
    <StaffFrame place="sending">
      <Main width="send">
        <title>{`${roomWords[lang].sendingTitle} · Gjensvar`}</title>
        <LeadSentence
          above={roomWords[lang].sendingTitle}
          more={none ? words.nothingSentMore : needing > 0 ? words.someNeed(n(needing), needing === 1) : undefined}
        >
          {none ? roomWords[lang].nothingSent : onWay > 0 ? words.onWay(n(onWay), onWay === 1) : words.quietLead}
        </LeadSentence>
        {pause && <PauseNote lang={lang} pause={pause} />}
        {none && (
          <p className="under">
            <LinkButton href="/jobs">{deskWords[lang].jobs}</LinkButton>
          </p>
        )}
        {moving.length > 0 && <Batches lang={lang} id="moving" title={words.moving} rows={moving} />}
        {done.length > 0 && <Batches lang={lang} id="finished" title={words.finished} rows={done} />}
        {mail.servers.length > 0 && <MailServers lang={lang} {...mail} />}
      </Main>
    </StaffFrame>
  );
}

type BatchesProps = { lang: Lang; id: string; title: string; rows: readonly Row[] };

function Batches({ lang, id, title, rows }: BatchesProps) {
  const words = roomWords[lang];
  const more = answersWords[lang];
  const { way } = answerWords[lang];
  const n = (value: number) => formatNumber(lang, value);
  return (
    <Section id={id} title={title}>
      <Table
        caption={title}
        captionHidden
        rows={rows}
        rowKey={(row) => row.id}
        columns={[
          {
            key: "job",
            head: words.job,
            rowHead: true,
            cell: (row) => <a href={`/sending/${row.id}`}>{row.job}</a>,
          },
          { key: "stopped", head: more.wayStopped, number: true, optional: true, cell: (row) => n(row.stopped) },
          { key: "size", head: words.letters, number: true, cell: (row) => n(row.size) },
          { key: "accepted", head: way.accepted, number: true, cell: (row) => n(row.ways.accepted) },
          { key: "uncertain", head: way.uncertain, number: true, optional: true, cell: (row) => n(row.ways.uncertain) },
          { key: "bounced", head: way.bounced, number: true, optional: true, cell: (row) => n(row.ways.bounced) },
          { key: "when", head: words.when, cell: (row) => (row.size === 0 ? more.wayAgain : row.when) },
        ]}
      />
    </Section>
  );
}
