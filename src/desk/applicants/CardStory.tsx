// The way of one application so far, and what is known about the person.
import type { StoryEvent } from "../../answers/answers.server.ts";
import { words as answerWords } from "../../answers/words.ts";
import { consentWords } from "../../applications/consent-words.ts";
import { dateIn, formatClock, formatDate, formatDay } from "../../platform/i18n/format.ts";
import { langNames } from "../../platform/i18n/languages.ts";
import { Facts } from "../../ui/Facts.tsx";
import type { AnswerMark } from "../../ui/mark-shapes.tsx";
import { Track, type TrackStep } from "../../ui/Track.tsx";
import { applicantsWords } from "../words-applicants.ts";
import type { CardView } from "./card.ts";
import { dayOf, type Reader } from "./shown.ts";

type Shown = Omit<CardView, "job">;

/** What happened, in order, with when and who; what is waited for comes last. */
export function Story({ card, slug, ...reader }: Reader & { card: Shown; slug: string }) {
  const words = applicantsWords[reader.lang];
  const answers = answerWords[reader.lang];
  const { panel, letter } = card;
  const waitsFor = card.story.findLast(
    (event) => event.kind === "promise" && event.what === panel.promise?.what && event.dueOn === panel.promise.dueOn,
  );
  const step = (event: StoryEvent, key: string): TrackStep => ({
    key,
    mark: marks[event.kind],
    text: <Happened event={event} letter={letter} slug={slug} lang={reader.lang} />,
    meta: whenAndWho(event, reader),
  });
  const steps: TrackStep[] = [
    { key: "in", mark: "accepted", text: words.cameIn, meta: dayOf(reader, panel.appliedAt) },
    ...card.story.flatMap((event, index) => (event === waitsFor ? [] : [step(event, `${index}`)])),
    ...(letter?.way === "uncertain" || letter?.way === "bounced"
      ? [{ key: "way", mark: letter.way, text: answers.way[letter.way], meta: answers.wayMeans[letter.way] }]
      : []),
    ...(waitsFor ? [{ ...step(waitsFor, "waits"), current: true }] : []),
  ];
  return <Track steps={steps} />;
}

const marks: Record<StoryEvent["kind"], AnswerMark> = {
  promise: "waiting",
  decision: "approved",
  call: "called",
  "call-taken-back": "waiting",
  drafted: "draft",
  read: "draft",
  approved: "approved",
  queued: "queued",
  accepted: "accepted",
  withdrew: "accepted",
};

function whenAndWho(event: StoryEvent, { lang, zone }: Reader): string {
  const when = `${formatDate(lang, dateIn(event.at, zone))}, ${formatClock(lang, event.at, zone)}`;
  if (!event.by) return when;
  return `${when}. ${event.kind === "promise" ? applicantsWords[lang].happened.owns(event.by) : event.by}`;
}

type HappenedProps = { event: StoryEvent; letter: Shown["letter"]; slug: string; lang: Reader["lang"] };

/** One event in words. A letter that can still be read in the answer room is a link. */
function Happened({ event, letter, slug, lang }: HappenedProps) {
  const words = applicantsWords[lang].happened;
  const answers = answerWords[lang];
  const linked = (text: string) =>
    "letter" in event && event.letter === letter?.id ? (
      <a href={`/jobs/${slug}/answers?letter=${event.letter}`}>{text}</a>
    ) : (
      text
    );
  switch (event.kind) {
    case "promise":
      return words.promise(answers.promise[event.what], formatDay(lang, event.dueOn));
    case "decision":
      return [words.decision(answers.outcome[event.outcome]), event.cause].filter(Boolean).join(". ");
    case "call":
      return (
        <>
          {words.call}
          {event.note && <span className="said">{event.note}</span>}
        </>
      );
    case "call-taken-back":
      return `${words.takenBack}. ${event.cause}`;
    case "withdrew":
      return (
        <>
          {words.withdrew}
          {event.reason && <span className="said">{event.reason}</span>}
        </>
      );
    case "accepted":
      return linked(words.accepted(event.to));
    case "drafted":
      return linked(words.drafted[event.letterKind]);
    default:
      return linked(words[event.kind]);
  }
}

/** How to reach the person, and what the list said of them. */
export function CardFacts({ card, ...reader }: Reader & { card: Shown }) {
  const words = applicantsWords[reader.lang];
  const { contact, panel, reported, consentUntil } = card;
  const consent = consentWords[reader.lang];
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
    { name: consent.staff, value: consentUntil && consent.staffUntil(formatDate(reader.lang, consentUntil)) },
    { name: words.number, value: contact.externalId },
    { name: words.reported, value: list.filter(Boolean).join(" · ") || null },
  ];
  return <Facts items={items.filter((item) => item.value)} />;
}
