// The way of one application so far, and what is known about the person.
import { words as answerWords } from "../../answers/words.ts";
import { formatDay } from "../../platform/i18n/format.ts";
import { langNames } from "../../platform/i18n/languages.ts";
import { Facts } from "../../ui/Facts.tsx";
import { Track, type TrackStep } from "../../ui/Track.tsx";
import { applicantsWords } from "../words-applicants.ts";
import type { CardView } from "./card.ts";
import { dayOf, type Reader } from "./shown.ts";

type Shown = Omit<CardView, "job">;

/** What happened, in order; what comes last. */
export function Story({ card, slug, ...reader }: Reader & { card: Shown; slug: string }) {
  const words = applicantsWords[reader.lang];
  const answers = answerWords[reader.lang];
  const { panel, letter, stage } = card;
  const decided = letter?.outcome ?? null;
  const steps: TrackStep[] = [
    { key: "in", mark: "accepted", text: words.cameIn, meta: dayOf(reader, panel.appliedAt) },
    ...(stage === "application" ? [] : [{ key: "stage", mark: "accepted" as const, text: answers.stage[stage] }]),
    {
      key: "decision",
      mark: decided ? "accepted" : "waiting",
      text: words.decision,
      meta: decided ? answers.outcome[decided] : words.undecided,
    },
    {
      key: "letter",
      mark: letter?.way ?? "waiting",
      text: letter ? <a href={`/jobs/${slug}/answers?letter=${letter.id}`}>{words.readLetter}</a> : words.letter,
      meta: letter ? `${answers.way[letter.way]}. ${answers.wayMeans[letter.way]}` : words.noLetter,
    },
    ...(panel.promise
      ? [
          {
            key: "promise",
            mark: "waiting" as const,
            text: answers.promise[panel.promise.what],
            meta: words.wordBy(formatDay(reader.lang, panel.promise.dueOn)),
            current: true,
          },
        ]
      : []),
  ];
  return <Track steps={steps} />;
}

/** How to reach the person, and what the list said of them. */
export function CardFacts({ card, ...reader }: Reader & { card: Shown }) {
  const words = applicantsWords[reader.lang];
  const { contact, panel, reported } = card;
  const list = [
    reported.source,
    reported.stage,
    reported.reason,
    reported.notes,
    ...Object.entries(reported.extra ?? {}).map(([name, value]) => `${name}: ${value}`),
  ];
  const items = [
    { name: words.email, value: contact.email && <a href={`mailto:${contact.email}`}>{contact.email}</a> },
    {
      name: words.phone,
      value: contact.phone && <a href={`tel:${contact.phone.replace(/\s/g, "")}`}>{contact.phone}</a>,
    },
    { name: words.city, value: contact.city },
    { name: words.language, value: langNames[panel.language] },
    { name: words.appliedOn, value: dayOf(reader, panel.appliedAt) },
    { name: words.number, value: contact.externalId },
    { name: words.reported, value: list.filter(Boolean).join(" · ") || null },
  ];
  return <Facts items={items.filter((item) => item.value)} />;
}
