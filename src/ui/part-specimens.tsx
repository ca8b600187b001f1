/** Specimens of the parts that are neither forms nor frames. For tests. */
import type { ReactElement } from "react";
import { Agenda, OpenQuestions } from "./Agenda.tsx";
import { AnswerState } from "./AnswerState.tsx";
import { Brand } from "./Brand.tsx";
import { Button } from "./Button.tsx";
import { CountRow } from "./CountRow.tsx";
import { Crumbs } from "./Crumbs.tsx";
import { DaysPlot } from "./DaysPlot.tsx";
import { Dialog } from "./Dialog.tsx";
import { Dots } from "./Dots.tsx";
import { Empty } from "./Empty.tsx";
import { Facts } from "./Facts.tsx";
import { FilterChips } from "./FilterChips.tsx";
import { KeyHints } from "./KeyHints.tsx";
import { Debt, LeadSentence } from "./LeadSentence.tsx";
import { LetterText } from "./LetterText.tsx";
import { Level } from "./Level.tsx";
import { LinkList } from "./LinkList.tsx";
import { Mark } from "./Mark.tsx";
import { Note } from "./Note.tsx";
import { Pager } from "./Pager.tsx";
import { Palette } from "./Palette.tsx";
import { Plan } from "./Plan.tsx";
import { Progress } from "./Progress.tsx";
import { PromiseBox } from "./PromiseBox.tsx";
import { Evidence, Quote } from "./Quote.tsx";
import { Section } from "./Section.tsx";
import { SelectionBar } from "./SelectionBar.tsx";
import { SelectRow, SelectTable, selectCell } from "./SelectTable.tsx";
import { Sheet } from "./Sheet.tsx";
import { Sprite } from "./Sprite.tsx";
import { SubNav } from "./SubNav.tsx";
import { Table } from "./Table.tsx";
import { Tag } from "./Tag.tsx";
import { Tests, Verdict } from "./Tests.tsx";
import { Track } from "./Track.tsx";

const w = "w1";
const links = [
  { href: "/a", text: "w2", current: true },
  { href: "/b", text: "w3" },
];

export const parts: Record<string, ReactElement> = {
  Agenda: <Agenda items={[{ key: "1", at: "09:00", shown: "09:00", title: w, meta: "w2", past: true }]} />,
  OpenQuestions: (
    <OpenQuestions
      items={[{ key: "1", state: "bounced", tone: "debt", stateWord: w, name: "w2", meta: "w3", acts: "w4" }]}
    />
  ),
  AnswerState: <AnswerState state="uncertain" word={w} />,
  Brand: <Brand name={w} href="/" />,
  CountRow: (
    <CountRow until="2026-11-24T08:10:00Z" now="2026-11-24T08:00:00Z" left="10" label={w} over="w2" acts="w3">
      w4
    </CountRow>
  ),
  Crumbs: <Crumbs label={w} items={[{ text: "w2", href: "/" }, { text: "w3" }]} />,
  Palette: (
    <Palette
      action="/find"
      name="q"
      title={w}
      label="w2"
      failed="w3"
      hints={[{ keys: ["j"], text: "w4" }]}
      close="w5"
    />
  ),
  Dialog: (
    <Dialog id="help" open={w} title="w2" close="w3" help>
      <KeyHints hints={[{ keys: ["j", "x"], text: "w4" }]} />
    </Dialog>
  ),
  DaysPlot: (
    <DaysPlot
      label={w}
      caption="w2"
      tableWord="w3"
      heads={{ day: "w4", count: "w5" }}
      days={[
        { key: "1", label: "w6", short: "w7", count: 2, shown: "2", when: "past" },
        { key: "2", label: "w8", short: "w9", count: 388, shown: "388", when: "today" },
        { key: "3", label: "w10", short: "w11", count: 0, shown: "0", when: "coming" },
      ]}
    />
  ),
  Dots: <Dots full={4989} rings={11} label={w} caption="w2" />,
  Empty: (
    <Empty title={w} acts="w2" level={1}>
      w3
    </Empty>
  ),
  Facts: <Facts items={[{ name: w, value: "w2" }]} />,
  FilterChips: (
    <FilterChips
      label={w}
      active={[{ text: "w2", removeHref: "?", removeWord: "w3" }]}
      more={[{ text: "w4", href: "?b" }]}
      result="w5"
    />
  ),
  LeadSentence: (
    <LeadSentence above={w} more="w2" zero>
      <Debt>w3</Debt> w4
    </LeadSentence>
  ),
  LetterText: (
    <LetterText
      paragraphs={[
        { kind: "heading", text: w },
        {
          text: "w2 w<b> w4 w5",
          ranges: [
            { from: 0, to: 8, kind: "ground", ref: { number: 1, href: "#e1", label: "w6" }, on: true },
            { from: 3, to: 11, kind: "svada", spoken: "w7" },
          ],
        },
        { kind: "signature", text: "w8\nw9", small: "w10" },
      ]}
    />
  ),
  Level: <Level level="not-shown" word={w} />,
  LinkList: <LinkList items={[{ href: "/a", text: w, meta: "w2" }]} />,
  Mark: <Mark name="check" tone="kept" />,
  Note: (
    <Note kind="stop" title={w} acts="w2" announced>
      <p>w3</p>
    </Note>
  ),
  Pager: <Pager label={w} text="w2" previous={{ href: "?a", text: "w3" }} next={{ href: "?b", text: "w4" }} />,
  Plan: <Plan items={[{ id: "e1", number: 1, quote: w, text: "w2", source: "w3", current: true }]} />,
  Progress: (
    <Progress
      label={w}
      summary="w2"
      caption="w3"
      heads={{ state: "w4", count: "w5", meaning: "w6" }}
      live="/live"
      parts={[
        { key: "accepted", state: "accepted", word: "w7", count: 121, shown: "121", meaning: "w8" },
        { key: "queued", state: "queued", word: "w9", count: 43, shown: "43", meaning: "w10" },
      ]}
    />
  ),
  PromiseBox: <PromiseBox above={w} by="w2" below="w3" />,
  Quote: (
    <Evidence title={w} level={<Level level="meets" word="w2" />}>
      <Quote source="w3" lang="nn">
        w4
      </Quote>
    </Evidence>
  ),
  Section: (
    <Section id="late" title={w} aside="w2">
      w3
    </Section>
  ),
  SelectTable: (
    <form>
      <SelectTable
        caption={w}
        all={{ id: "all", label: "w2" }}
        nameHead="w3"
        heads={[{ key: "k", text: "w4", under: "w5", strong: true }]}
      >
        <SelectRow
          id="row-1"
          field="id"
          value="1"
          selectLabel="w6"
          current
          href="/1"
          name="w7"
          tag={<Tag strong>w8</Tag>}
        >
          {selectCell("k", <Level level="exceeds" word="w9" />)}
        </SelectRow>
      </SelectTable>
      <SelectionBar
        label="w10"
        text="w11"
        other="w12"
        whole={{ name: "all", value: "1" }}
        counted={{ none: "w13", one: "w14", other: "w15" }}
      >
        <Button small>w16</Button>
      </SelectionBar>
    </form>
  ),
  Sheet: (
    <Sheet label={w} lang="sv" from={["w2", "w3"]} to={["w4"]}>
      <LetterText paragraphs={[{ text: "w5" }]} />
    </Sheet>
  ),
  Sprite: <Sprite />,
  SubNav: <SubNav label={w} items={links} small />,
  Table: (
    <Table
      caption={w}
      captionHidden
      scrollLabel="w7"
      rowKey={(row) => row}
      groups={[{ key: "g", head: "w2", rows: ["w3"] }]}
      columns={[
        { key: "name", head: "w4", rowHead: true, cell: (row) => row },
        { key: "act", head: "w5", headHidden: true, act: true, cell: () => "w6" },
      ]}
    />
  ),
  Tests: (
    <section>
      <Verdict outcome="advice">{w}</Verdict>
      <Tests items={[{ key: "1", outcome: "passed", outcomeWord: "w2", text: "w3", meta: "w4", acts: "w5" }]} />
    </section>
  ),
  Track: <Track steps={[{ key: "1", mark: "accepted", text: w, meta: "w2", current: true }]} />,
};
