// The concerns that somebody outside the team handles: those that wait, those that are answered, and what comes again.
import { askStaff } from "../../access/asks.server.ts";
import { StaffFrame } from "../../frame/StaffFrame.tsx";
import { formatDate, formatNumber } from "../../platform/i18n/format.ts";
import type { Lang } from "../../platform/i18n/languages.ts";
import { Empty } from "../../ui/Empty.tsx";
import { Main } from "../../ui/Layouts.tsx";
import { Section } from "../../ui/Section.tsx";
import { type Column, Table } from "../../ui/Table.tsx";
import { Tag } from "../../ui/Tag.tsx";
import { type Concern, concernsFor } from "../concerns.server.ts";
import { isWaiting } from "../rules.ts";
import { words } from "../words.ts";
import type { Route } from "./+types/concerns";

export async function loader({ request, context }: Route.LoaderArgs) {
  const { db, actor, now, lang } = askStaff(context, request);
  return { lang, ...(await concernsFor(db, actor, now)) };
}

function columns(lang: Lang): Column<Concern>[] {
  const w = words[lang];
  return [
    {
      key: "kind",
      head: w.kind,
      rowHead: true,
      cell: (row) => <a href={`/concerns/${row.id}`}>{w.kinds[row.kind]}</a>,
    },
    { key: "candidate", head: w.candidate, cell: (row) => row.candidate.name },
    { key: "job", head: w.job, cell: (row) => row.job, optional: true },
    {
      key: "due",
      head: w.due,
      cell: (row) => (
        <>
          {formatDate(lang, row.dueOn)} {row.late && <Tag strong>{w.late}</Tag>}
          {row.answer !== null && isWaiting(row) && <Tag strong>{w.notArrived}</Tag>}
        </>
      ),
    },
    { key: "handler", head: w.handler, cell: (row) => row.answeredBy ?? row.handler.name, optional: true },
  ];
}

function List({ lang, title, id, rows }: { lang: Lang; title: string; id: string; rows: Concern[] }) {
  return (
    <Section id={id} title={title}>
      {rows.length === 0 ? (
        <p className="quiet">{words[lang].noOpen}</p>
      ) : (
        <Table caption={title} captionHidden columns={columns(lang)} rows={rows} rowKey={(row) => row.id} />
      )}
    </Section>
  );
}

export default function Concerns({ loaderData }: Route.ComponentProps) {
  const { lang, concerns, kinds } = loaderData;
  const w = words[lang];
  const answered = concerns.filter((one) => !isWaiting(one));
  return (
    <StaffFrame place="concerns">
      <Main width="text">
        <title>{`${w.title} · Gjensvar`}</title>
        <h1>{w.title}</h1>
        <p className="lead">{w.lead}</p>
        {concerns.length === 0 ? (
          <Empty title={w.none}>{w.noneMore}</Empty>
        ) : (
          <>
            <List lang={lang} title={w.open} id="open" rows={concerns.filter(isWaiting)} />
            {answered.length > 0 && <List lang={lang} title={w.answered} id="answered" rows={answered} />}
            <Section id="pattern" title={w.pattern}>
              <Table
                caption={w.pattern}
                captionHidden
                columns={[
                  { key: "kind", head: w.kind, rowHead: true, cell: (row) => w.kinds[row.kind] },
                  { key: "count", head: w.count, number: true, cell: (row) => formatNumber(lang, row.count) },
                ]}
                rows={kinds}
                rowKey={(row) => row.kind}
              />
            </Section>
          </>
        )}
      </Main>
    </StaffFrame>
  );
}
