// A no without a reason leaves only when somebody has said yes to that too.

import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { toOf, useAnswerRoom } from "../../test/answer-room.ts";
import { useWorld } from "../../test/world.ts";
import { approve, draftsOf, editLetter, readLetter } from "../answers/answers.server.ts";
import { auditLinesOf } from "../platform/audit/reading.server.ts";
import { inTransaction } from "../platform/db/db.server.ts";
import * as sendPage from "./pages/send.tsx";
import { QueueForm } from "./room/SendForms.tsx";

const world = useWorld();
const desk = useAnswerRoom(world);
const { ask, at, press, letterTo, declined } = desk;
type Shown = Awaited<ReturnType<typeof sendPage.loader>>;

const approved = async (name: string) => {
  const { id, hash } = await letterTo(name);
  expect(await approve(world.db, desk.cast.rakel, id, hash, world.now)).toEqual({ ok: true });
  return id;
};

test("Neha's no gives no reason, and Rakel emptied Cem's: nothing leaves before a second yes, which is written down", async () => {
  await declined(["Cem Yıldız", "Elin Åkesson", "Neha Kapoor"]);
  const { id, hash } = await letterTo("Cem Yıldız");
  const { subject, body, sentences } = await readLetter(world.db, desk.cast.rakel, id, world.now);
  const emptied = sentences
    .filter((one) => ["reason", "strength", "advise"].includes(one.does))
    .reduce((text, one) => text.replace(one.text, ""), body);
  await editLetter(world.db, desk.cast.rakel, id, { subject, body: emptied, hash }, world.now);
  for (const name of ["Cem Yıldız", "Elin Åkesson", "Neha Kapoor"]) await approved(name);
  const drafts = await draftsOf(world.db, desk.cast.rakel, desk.job);
  expect(drafts).toMatchObject({ approved: 3, bare: 2 });
  const form = { act: "queue", key: "press", typed: "3" };
  const to = toOf(await press(sendPage, form, at("/send")));
  const shown = (await ask(sendPage, desk.cast.rakel, { path: to })) as Shown;
  expect(shown.refusal).toMatchObject({ act: "queue", why: "without-reason" });
  const html = renderToStaticMarkup(
    <QueueForm lang="nb" drafts={shown.drafts} refusal={shown.refusal} queueKey="k" leaving={shown.leaving} />,
  );
  expect(html).toContain("Send også de 2 brevene uten grunn");
  expect(html).toContain("Ingenting er sendt");
  expect(html).toContain('aria-invalid="true"');
  expect(toOf(await press(sendPage, { ...form, bareToo: "yes" }, at("/send")))).toMatch(/^\/sending\//);
  const [line] = await inTransaction(world.db, desk.cast.rakel, (tx) =>
    auditLinesOf(tx, desk.cast.fjordvik, { what: ["batch.queued"], limit: 1 }),
  );
  expect(line?.about).toMatchObject({ letters: 3, withoutReason: 2 });
});

test("a cancelled job needs no reason about a person, and no second yes", async () => {
  await declined(["Elin Åkesson"]);
  await approved("Elin Åkesson");
  expect(await draftsOf(world.db, desk.cast.rakel, desk.job)).toMatchObject({ approved: 1, bare: 0 });
  expect(toOf(await press(sendPage, { act: "queue", key: "k", typed: "1" }, at("/send")))).toMatch(/^\/sending\//);
});
