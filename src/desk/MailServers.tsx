// The mail servers of the house as the page of sending shows them: state, last success, pace, and what waits.
import type { Lang } from "../platform/i18n/languages.ts";
import { Section } from "../ui/Section.tsx";
import { Table } from "../ui/Table.tsx";
import type { ShownServer } from "./mail-servers.ts";
import { serverWords } from "./words-servers.ts";

type Props = { lang: Lang; servers: readonly ShownServer[]; queue: string };

export function MailServers({ lang, servers, queue }: Props) {
  const words = serverWords[lang];
  return (
    <Section id="servers" title={words.title}>
      <p>{queue}</p>
      <Table
        caption={words.title}
        captionHidden
        rows={servers}
        rowKey={(row) => row.key}
        columns={[
          { key: "server", head: words.server, rowHead: true, cell: (row) => row.server },
          { key: "state", head: words.state, cell: (row) => row.state },
          { key: "last", head: words.last, cell: (row) => row.last },
          { key: "pace", head: words.pace, optional: true, cell: (row) => row.pace },
        ]}
      />
    </Section>
  );
}
