// The lines of the log as a table.
import { formatNumber } from "../../platform/i18n/format.ts";
import type { Lang } from "../../platform/i18n/languages.ts";
import { Table } from "../../ui/Table.tsx";
import type { LogFilter, LogLine } from "../log.server.ts";
import { detailsOf, happened } from "../log-line.ts";
import { logWords } from "../words-log.ts";
import { addressOf } from "./address.ts";

type Line = Omit<LogLine, "at"> & { when: string };
type TableProps = { lang: Lang; lines: readonly Line[]; filter: LogFilter; seesNames: boolean };

export function LogTable({ lang, lines, filter, seesNames }: TableProps) {
  const words = logWords[lang];
  return (
    <Table
      caption={words.title}
      captionHidden
      scrollLabel={words.title}
      rows={lines}
      rowKey={(line) => String(line.id)}
      columns={[
        { key: "id", head: words.line, number: true, rowHead: true, cell: (line) => formatNumber(lang, line.id) },
        { key: "when", head: words.when, nowrap: true, cell: (line) => line.when },
        { key: "by", head: words.by, cell: (line) => byOf(lang, line) },
        { key: "what", head: words.what, cell: (line) => <What lang={lang} line={line} /> },
        {
          key: "about",
          head: words.about,
          cell: (line) => <About lang={lang} line={line} filter={filter} seesNames={seesNames} />,
        },
      ]}
    />
  );
}

function byOf(lang: Lang, line: Line): string {
  const words = logWords[lang];
  if (line.by) return line.by;
  if (line.actorKind === "house") return words.house;
  return line.actorKind === "bearer" ? words.bearer : line.actorKind;
}

function What({ lang, line }: { lang: Lang; line: Line }) {
  const details = detailsOf(lang, line.about);
  return (
    <>
      {happened(lang, line.what)}
      {details && <span className="meta logmore">{details}</span>}
    </>
  );
}

type AboutProps = { lang: Lang; line: Line; filter: LogFilter; seesNames: boolean };

/** The person and the job. A card is linked only for who may open it; everybody here can ask for one application's lines. */
function About({ lang, line, filter, seesNames }: AboutProps) {
  const words = logWords[lang];
  const { application, job } = line;
  if (!application) return job?.title ?? "";
  const short = words.application(application.id.slice(0, 8));
  const name = application.name ?? short;
  return (
    <>
      {seesNames && application.name ? <a href={`/applications/${application.id}`}>{name}</a> : name}
      <span className="meta logmore">
        {job?.title}{" "}
        {filter.application !== application.id && (
          <a
            href={addressOf({ ...filter, application: application.id, before: undefined })}
            aria-label={`${words.onlyThis}: ${name}`}
          >
            {words.onlyThis}
          </a>
        )}
      </span>
    </>
  );
}
