// Every batch that was sent off: how far it has come, and whether somebody is needed.

import { askStaff } from "../../access/asks.server.ts";
import { batches } from "../../answers/answers.server.ts";
import { words as answerWords } from "../../answers/words.ts";
import { StaffFrame } from "../../frame.tsx";
import { formatMoment, formatNumber } from "../../platform/i18n/format.ts";
import { Empty } from "../../ui/Empty.tsx";
import { Main } from "../../ui/Layouts.tsx";
import { Table } from "../../ui/Table.tsx";
import { roomWords } from "../words-room.ts";
import type { Route } from "./+types/sending";

export async function loader({ request, context }: Route.LoaderArgs) {
  const { db, actor, lang, zone } = askStaff(context, request);
  const all = await batches(db, actor, {});
  return {
    lang,
    rows: all.map((one) => ({
      id: one.batch,
      job: one.job.title,
      size: one.size,
      ways: one.ways,
      when: formatMoment(lang, one.notBefore, zone),
    })),
  };
}

export default function Sending({ loaderData }: Route.ComponentProps) {
  const { lang, rows } = loaderData;
  const words = roomWords[lang];
  const { way } = answerWords[lang];
  const n = (value: number) => formatNumber(lang, value);
  return (
    <StaffFrame place="sending">
      <Main>
        <title>{`${words.sendingTitle} · Gjensvar`}</title>
        <h1>{words.sendingTitle}</h1>
        {rows.length === 0 ? (
          <Empty title={words.nothingSent}>{words.emptyMore}</Empty>
        ) : (
          <Table
            caption={words.sendingTitle}
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
              { key: "when", head: words.when, cell: (row) => row.when },
              { key: "size", head: words.letters, number: true, cell: (row) => n(row.size) },
              { key: "accepted", head: way.accepted, number: true, cell: (row) => n(row.ways.accepted) },
              {
                key: "queued",
                head: way.queued,
                number: true,
                optional: true,
                cell: (row) => n(row.ways.queued + row.ways["handed-over"]),
              },
              {
                key: "uncertain",
                head: way.uncertain,
                number: true,
                optional: true,
                cell: (row) => n(row.ways.uncertain),
              },
              { key: "bounced", head: way.bounced, number: true, optional: true, cell: (row) => n(row.ways.bounced) },
            ]}
          />
        )}
      </Main>
    </StaffFrame>
  );
}
