// Human hours on Rakel's pages: when the letters leave is said in her language, they can be sent anyway, and a promise is not hidden.
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { toOf, useAnswerRoom } from "../../test/answer-room.ts";
import { useWorld } from "../../test/world.ts";
import { batchState, type DepartureOfAll, departureOf } from "../answers/answers.server.ts";
import { readJob } from "../jobs/jobs.server.ts";
import { type Lang, langs } from "../platform/i18n/languages.ts";
import { inputOf, typedFrom, typedFromForm } from "./job-form.ts";
import * as room from "./pages/answer-room.tsx";
import * as batchPage from "./pages/batch.tsx";
import * as sendPage from "./pages/send.tsx";
import { BatchHead } from "./room/BatchParts.tsx";
import { leavingOf, leavingWhen } from "./room/leaving.ts";
import { QueueForm } from "./room/SendForms.tsx";

const world = useWorld();
const desk = useAnswerRoom(world);
const { ask, at, press, letterTo, declined } = desk;
type SendShown = Awaited<ReturnType<typeof sendPage.loader>>;
type BatchShown = Awaited<ReturnType<typeof batchPage.loader>>;

const evening = new Date("2026-11-20T18:00:00Z");
const monday = new Date("2026-11-23T07:00:00Z");
const zone = "Europe/Oslo";

/** Markup as a reader meets it. */
const textOf = (html: string): string =>
  html
    .replaceAll(/<[^>]+>/g, " ")
    .replaceAll(/\s+/g, " ")
    .trim();

describe("when letters leave, inside a sentence", () => {
  test("is the clock alone today, and the day with it on another day, in five languages", () => {
    const of = (now: Date) => langs.map((lang) => [lang, leavingWhen({ lang, zone, now }, monday)]);
    expect(of(new Date("2026-11-23T05:00:00Z"))).toEqual([
      ["nb", "klokken 08.00"],
      ["nn", "klokka 08.00"],
      ["da", "klokken 08.00"],
      ["sv", "klockan 08:00"],
      ["en", "at 08:00"],
    ]);
    expect(of(evening)).toEqual([
      ["nb", "mandag 23. november kl. 08.00"],
      ["nn", "måndag 23. november kl. 08.00"],
      ["da", "mandag 23. november kl. 08.00"],
      ["sv", "måndag 23 november kl. 08:00"],
      ["en", "on Monday 23 November at 08:00"],
    ]);
  });

  test("turns at midnight by the clock of the house, not of the server", () => {
    const seen = (now: string) => leavingWhen({ lang: "nb", zone, now: new Date(now) }, monday);
    expect(seen("2026-11-22T22:59:00Z")).toBe("mandag 23. november kl. 08.00");
    expect(seen("2026-11-22T23:00:00Z")).toBe("klokken 08.00");
  });
});

const departure: DepartureOfAll = {
  at: monday,
  soonest: new Date(evening.getTime() + 600_000),
  hours: { from: "08:00", until: "17:00" },
  undoMinutes: 10,
  spills: false,
  promisedBefore: 2,
};
const drafts = { job: { id: "1", slug: "okonomi", title: "Økonomi" }, groups: [], approved: 3, withoutAddress: [] };

const formIn = (lang: Lang, over: Partial<DepartureOfAll> = {}) =>
  textOf(
    renderToStaticMarkup(
      <QueueForm
        lang={lang}
        drafts={drafts as unknown as SendShown["drafts"]}
        refusal={null}
        queueKey="k"
        leaving={leavingOf({ lang, zone, now: evening }, { ...departure, ...over })}
      />,
    ),
  );

describe("the form that sends", () => {
  test("says when three letters leave, why they wait, who was promised an answer earlier, and that one need not wait", () => {
    expect(formIn("nb")).toContain(
      "De går ut mandag 23. november kl. 08.00 og kan stoppes til da. " +
        "Brev fra denne stillingen går ut mellom kl. 08.00 og 17.00 på arbeidsdager. " +
        "2 av dem er lovet svar før den dagen. Løftene er ikke holdt før brevene er tatt imot.",
    );
    expect(formIn("nb")).toContain("Send likevel nå");
    expect(formIn("nb")).toContain("Da går de ut klokken 19.10, om 10 minutter, og kan stoppes til da.");
  });

  test("says it in every language, each with its own clock", () => {
    expect(formIn("nn")).toContain("Dei går ut måndag 23. november kl. 08.00 og kan stoppast til då.");
    expect(formIn("da")).toContain("De går ud mandag 23. november kl. 08.00 og kan stoppes indtil da.");
    expect(formIn("sv")).toContain("De går ut måndag 23 november kl. 08:00 och kan stoppas fram till dess.");
    expect(formIn("en")).toContain("They leave on Monday 23 November at 08:00 and can be stopped until then.");
    expect(formIn("en", { undoMinutes: 0 })).toContain("Then they leave at once.");
  });

  test("says nothing of hours while they are open, or where the job has none", () => {
    for (const over of [{ at: departure.soonest }, { at: departure.soonest, hours: null }]) {
      const text = formIn("nb", over);
      expect(text).toContain("De går ut klokken 19.10, om 10 minutter, og kan stoppes til da.");
      expect(text).not.toContain("likevel");
      expect(text).not.toContain("lovet");
    }
  });
});

/** Cem's letter is approved, and it is Friday evening two weeks on: his promise was for that day at the latest. */
async function approvedLate(): Promise<void> {
  await declined(["Cem Yıldız"]);
  const { id, hash } = await letterTo("Cem Yıldız");
  await press(room, { act: "approve", letter: id, hash, next: "" });
  world.now = new Date("2026-11-27T18:00:00Z");
}

test("Rakel's letters wait for Monday unless she ticks the box, and the batch's page says which", async () => {
  await approvedLate();
  const page = (await ask(sendPage, desk.cast.rakel, { path: at("/send") })) as SendShown;
  expect(page.leaving).toMatchObject({ when: "mandag 30. november kl. 08.00", promised: 1 });
  const send = async (form: Record<string, string>) => {
    const to = toOf(await press(sendPage, { act: "queue", typed: "1", ...form }, at("/send")));
    const params = { batch: to.replace("/sending/", "") };
    return { to, params, look: () => ask(batchPage, desk.cast.rakel, { path: to, params }) as Promise<BatchShown> };
  };
  const waiting = await send({ key: page.queueKey });
  const shown = await waiting.look();
  expect(shown).toMatchObject({
    batch: { held: true, promisedBefore: 1 },
    times: { leaves: "mandag 30. november kl. 08.00", leavesToday: false },
  });
  const head = (
    <BatchHead
      lang="nb"
      batch={await batchState(world.db, desk.cast.rakel, waiting.params.batch, world.now)}
      times={shown.times}
      maySend
      now={shown.now}
      requeue={null}
    />
  );
  const html = renderToStaticMarkup(head);
  expect(textOf(html)).toContain("Ett brev går ut mandag 30. november kl. 08.00.");
  expect(textOf(html)).toContain("De venter på arbeidstiden, og til da kan du stoppe alle.");
  expect(textOf(html)).toContain("Personen er lovet svar før den dagen.");
  expect(html).not.toContain("data-until");
  await ask(batchPage, desk.cast.rakel, { path: waiting.to, params: waiting.params, form: { act: "stop" } });
  expect((await waiting.look()).requeue).toMatchObject({ count: 1, waits: true });
  const anyway = await send({ key: "another", anyHour: "yes" });
  expect(await anyway.look()).toMatchObject({
    batch: { held: false, promisedBefore: 0 },
    times: { leaves: "klokken 19.10", leavesToday: true },
  });
});

test("the answer room sends a few letters at once only while the hours are open; else it leads to the page that says when", async () => {
  await approvedLate();
  expect((await desk.roomOf()).leaving).toMatchObject({ held: { from: "08.00", until: "17.00" } });
  world.now = new Date("2026-11-27T12:00:00Z");
  expect((await desk.roomOf()).leaving).toMatchObject({ held: null });
});

test("the job's form keeps its hours as they were typed, and turns them off", async () => {
  const job = await readJob(world.db, desk.cast.rakel, desk.job);
  const typed = typedFrom(job);
  expect(typed).toMatchObject({ hours: "office", hoursFrom: "08:00", hoursUntil: "17:00" });
  expect(typedFrom({ ...job, hours: null })).toMatchObject({ hours: "any", hoursFrom: "08:00", hoursUntil: "17:00" });
  const sent = (fields: Record<string, string>) => {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.set(name, value);
    return inputOf(typedFromForm(form)).hours;
  };
  expect(sent({ hours: "office", hoursFrom: "07:30", hoursUntil: "16:00" })).toEqual({ from: "07:30", until: "16:00" });
  expect(sent({ hours: "any", hoursFrom: "07:30", hoursUntil: "16:00" })).toBe("any");
  expect(sent({})).toBeNull();
  expect(await departureOf(world.db, desk.cast.rakel, desk.job, world.now)).toMatchObject({ hours: job.hours });
});
