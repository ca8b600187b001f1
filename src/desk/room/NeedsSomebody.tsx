// Those of a batch who need a person: letters in doubt and letters that came back, with what can be done about each.
import type { BatchState } from "../../answers/answers.server.ts";
import { words as answerWords } from "../../answers/words.ts";
import type { Lang } from "../../platform/i18n/languages.ts";
import { AnswerState } from "../../ui/AnswerState.tsx";
import { PlainButton } from "../../ui/Button.tsx";
import { HiddenFields } from "../../ui/HiddenFields.tsx";
import { Section } from "../../ui/Section.tsx";
import { Table } from "../../ui/Table.tsx";
import { answersWords } from "../words-answers.ts";
import { extendingWords } from "../words-extending.ts";
import { roomWords } from "../words-room.ts";

type Needing = BatchState["bounced"][number] & { way: "uncertain" | "bounced" };

/** What can be done about one letter: call; say what became of it; and where it came back, mend the address and send it again. */
type ActsProps = {
  lang: Lang;
  row: Needing;
  maySend: boolean /** Where such a letter is asked for anew. */;
  anew: string | null;
};

function Acts({ lang, row, maySend, anew }: ActsProps) {
  const words = answersWords[lang];
  const card = `/applications/${row.applicationId}`;
  return (
    <div className="row">
      <a href={`${card}#call`} aria-label={`${words.call}: ${row.fullName}`}>
        {words.call}
      </a>
      {row.way === "uncertain" &&
        maySend &&
        (["arrived", "resend"] as const).map((act) => (
          <form method="post" key={act}>
            <HiddenFields fields={{ act, letter: row.letterId }} />
            <PlainButton>
              {words[act]}
              <span className="sr">: {row.fullName}</span>
            </PlainButton>
          </form>
        ))}
      {row.way === "bounced" && maySend && (
        <>
          <a href={`${card}#change`} aria-label={`${words.mendAddress}: ${row.fullName}`}>
            {words.mendAddress}
          </a>
          {anew ? (
            <a href={`${anew}?who=${row.applicationId}`} aria-label={`${extendingWords[lang].act}: ${row.fullName}`}>
              {extendingWords[lang].act}
            </a>
          ) : (
            <form method="post">
              <HiddenFields fields={{ act: "again", letter: row.letterId }} />
              <PlainButton>
                {words.again}
                <span className="sr">: {row.fullName}</span>
              </PlainButton>
            </form>
          )}
        </>
      )}
    </div>
  );
}

type NeedsProps = { lang: Lang; batch: BatchState; maySend: boolean };

export function NeedsSomebodyList({ lang, batch, maySend }: NeedsProps) {
  const words = roomWords[lang];
  const { way } = answerWords[lang];
  const rows: Needing[] = [
    ...batch.uncertain.map((one) => ({ ...one, way: "uncertain" as const })),
    ...batch.bounced.map((one) => ({ ...one, way: "bounced" as const })),
  ];
  if (rows.length === 0) return null;
  const anew = batch.kind === "holding" ? `/jobs/${batch.job.slug}/extend` : null;
  return (
    <Section id="needs" title={words.needs}>
      {batch.uncertain.length > 0 && <p>{answersWords[lang].doubtMore}</p>}
      {batch.uncertain.length > 0 && maySend && (
        <p className="quiet">
          {answersWords[lang].arrivedDoes} {answersWords[lang].resendDoes}
        </p>
      )}
      {batch.bounced.length > 0 && (
        <p>{batch.kind === "holding" ? extendingWords[lang].bouncedMore : answersWords[lang].againMore}</p>
      )}
      <Table
        caption={words.needs}
        captionHidden
        rows={rows}
        rowKey={(row) => row.letterId}
        columns={[
          {
            key: "who",
            head: words.person,
            rowHead: true,
            cell: (row) => <a href={`/applications/${row.applicationId}`}>{row.fullName}</a>,
          },
          { key: "way", head: words.states, cell: (row) => <AnswerState state={row.way} word={way[row.way]} /> },
          { key: "reach", head: words.reach, cell: (row) => row.phone ?? row.email ?? "" },
          { key: "reply", head: words.reason, optional: true, cell: (row) => row.reply ?? "" },
          {
            key: "acts",
            head: answersWords[lang].act,
            headHidden: true,
            cell: (row) => <Acts lang={lang} row={row} maySend={maySend} anew={anew} />,
          },
        ]}
      />
    </Section>
  );
}
