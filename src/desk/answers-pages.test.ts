// The answer room and closing, request in and answer out: Rakel at work, Henrik beside her, Stina outside.
import { describe, expect, test } from "vitest";
import { toOf, useAnswerRoom } from "../../test/answer-room.ts";
import type { PageAsk, Route } from "../../test/web.ts";
import { useWorld } from "../../test/world.ts";
import type { Staff } from "../access/actor.ts";
import { NotFound } from "../platform/decision.ts";
import * as room from "./pages/answer-room.tsx";
import * as batchPage from "./pages/batch.tsx";
import * as live from "./pages/batch-live.ts";
import * as closePage from "./pages/close-job.tsx";
import * as sendPage from "./pages/send.tsx";
import * as sendingPage from "./pages/sending.tsx";

const world = useWorld();
const desk = useAnswerRoom(world);
const { ask, at, press, roomOf, letterTo, declined, sentToCem } = desk;

describe("Rakel reads and approves", () => {
  test("an empty room says so, and has no letter", async () => {
    expect((await roomOf()).letter).toBeNull();
  });

  test("approving leads to the next draft, and after the last one to sending", async () => {
    await declined();
    const been: string[] = [];
    for (let path = at(""); path !== at("/send") && been.length < 9; ) {
      const { letter, drafts } = await roomOf(path);
      if (!letter) throw new Error("no letter");
      been.push(letter.person.fullName);
      const next = drafts.groups
        .flatMap((group) => group.people)
        .find((one) => one.way === "draft" && one.letterId !== letter.letterId);
      path = toOf(
        await press(room, { act: "approve", letter: letter.letterId, hash: letter.hash, next: next?.letterId ?? "" }),
      );
    }
    expect(been.sort()).toEqual(["Cem Yıldız", "Elin Åkesson", "Solveig Brekke"]);
    expect((await roomOf()).drafts).toMatchObject({ approved: 3, ready: 0, look: 0 });
  });

  test("a letter that changed while she read it is not approved, and the page says so", async () => {
    await declined();
    const { id, hash, body } = await letterTo("Cem Yıldız");
    await press(room, { act: "edit", letter: id, hash, subject: "Nytt", body });
    const to = toOf(await press(room, { act: "approve", letter: id, hash, next: "" }));
    expect(to).toBe(at(`?letter=${id}&why=changed`));
    const shown = await roomOf(to);
    expect(shown.why).toBe("changed");
    expect(shown.letter).toMatchObject({ way: "draft", subject: "Nytt" });
  });

  test("an unlawful sentence stops the letter", async () => {
    await declined();
    const { id, hash, body } = await letterTo("Cem Yıldız");
    await press(room, {
      act: "edit",
      letter: id,
      hash,
      subject: "Svar",
      body: body.replace("\n\n", "\n\nVi valgte en yngre søker. "),
    });
    const { letter } = await roomOf(at(`?letter=${id}`));
    expect(letter).toMatchObject({ verdict: "stop", edited: true });
    expect(toOf(await press(room, { act: "approve", letter: id, hash: letter?.hash ?? "", next: "" }))).toContain(
      "why=stopped",
    );
  });

  test("a text that cannot be saved is not lost", async () => {
    await declined();
    const { id, hash, body } = await letterTo("Cem Yıldız");
    const answer = await press(room, { act: "edit", letter: id, hash, subject: "  ", body });
    const fields = [{ field: "subject", length: 0, most: 300 }];
    expect(answer).toEqual({ unsaved: { subject: "  ", body, hash, why: "empty", fields, other: null } });
  });

  test("a subject that is too long and signs nobody sees are refused by field, with all she typed", async () => {
    await declined();
    const { id, hash, body } = await letterTo("Cem Yıldız");
    const subject = "x".repeat(301);
    expect(await press(room, { act: "edit", letter: id, hash, subject, body })).toMatchObject({
      unsaved: { subject, body, why: "too-long", fields: [{ field: "subject", length: 301, most: 300 }] },
    });
    const signs = { subject: "Svar", body: `\u0000${body}` };
    expect(await press(room, { act: "edit", letter: id, hash, ...signs })).toMatchObject({
      unsaved: { subject: "Svar", body, why: "signs", fields: [{ field: "body" }] },
    });
  });

  test("a letter that is on its way carries the day it left, and the room says when the queue leaves", async () => {
    const to = await sentToCem();
    expect(to).toMatch(/^\/sending\//);
    const { letter, leaves, drafts, today } = await roomOf();
    expect([drafts.gone.queued, drafts.approved]).toEqual([1, 0]);
    expect(leaves).toMatch(/kl\./);
    const left = letter?.leftAt?.getTime() ?? 0;
    expect(left).toBe(drafts.leavesAt?.getTime());
    world.now = new Date(left + 9 * 86_400_000);
    expect(await roomOf()).toMatchObject({ leaves: null, today });
  });

  test("a text that Arne changed meanwhile stays hers on the page, with his name and the time beside it", async () => {
    await declined();
    const { id, hash, body } = await letterTo("Cem Yıldız");
    const save = (who: Staff, subject: string, from = hash) =>
      ask(room, who, { path: at(""), form: { act: "edit", letter: id, hash: from, subject, body } });
    expect(toOf(await save(desk.cast.arne, "Arnes"))).toBe(at(`?letter=${id}`));
    expect(await save(desk.cast.rakel, "Rakels")).toMatchObject({
      unsaved: {
        subject: "Rakels",
        body,
        why: "changed",
        other: { by: "Arne Holm", you: false, when: expect.stringMatching(/kl\./) },
      },
    });
    const { letter } = await roomOf(at(`?letter=${id}`));
    expect(letter).toMatchObject({ subject: "Arnes" });
    expect(toOf(await save(desk.cast.rakel, "Rakels", letter?.hash))).toBe(at(`?letter=${id}`));
    expect((await roomOf(at(`?letter=${id}`))).letter).toMatchObject({ subject: "Rakels" });
    expect(await save(desk.cast.rakel, "Rakels i en annen fane")).toMatchObject({ unsaved: { other: { you: true } } });
  });

  test("Henrik may read, but neither write nor send", async () => {
    await declined();
    const shown = await ask(room, desk.cast.henrik, { path: at("?edit=1") });
    expect(shown).toMatchObject({ mayWrite: false, maySend: false, editing: false });
    await expect(
      ask(sendPage, desk.cast.henrik, { path: at("/send"), form: { act: "queue", key: "k", typed: "1" } }),
    ).rejects.toThrow(NotFound);
  });
});

test("closing names those who wait, and closes when nobody does", async () => {
  const page = { path: `/jobs/${desk.job}/close` };
  const open = (await ask(closePage, desk.cast.rakel, page)) as { open: number; people: { fullName: string }[] };
  expect(open.open).toBe(4);
  expect(open.people.map((one) => one.fullName).sort()).toEqual([...desk.ids.keys()].sort());
  expect(toOf(await ask(closePage, desk.cast.rakel, { ...page, form: {} }))).toBe(page.path);
  expect(await ask(closePage, desk.cast.rakel, page)).toMatchObject({ closed: false, open: 4 });
});

test("Stina, at another employer, gets none of it by any of these addresses", async () => {
  const to = await sentToCem();
  const batch = { params: { batch: to.replace("/sending/", "") } };
  const { id, hash } = await letterTo("Cem Yıldız");
  const tries: [Route, PageAsk][] = [
    [room, { path: at("") }],
    [room, { path: at(""), form: { act: "approve", letter: id, hash, next: "" } }],
    [room, { path: at(""), form: { act: "edit", letter: id, subject: "x", body: "y" } }],
    [sendPage, { path: at("/send") }],
    [sendPage, { path: at("/send"), form: { act: "approve-all", typed: "1" } }],
    [sendPage, { path: at("/send"), form: { act: "queue", key: "hers", typed: "1" } }],
    [batchPage, { path: to, ...batch }],
    [batchPage, { path: to, ...batch, form: { act: "stop" } }],
    [batchPage, { path: to, ...batch, form: { act: "stop-some", letter: id } }],
    [batchPage, { path: to, ...batch, form: { act: "again", letter: id } }],
    [live, { path: `${to}/live`, ...batch }],
    [closePage, { path: `/jobs/${desk.job}/close` }],
    [closePage, { path: `/jobs/${desk.job}/close`, form: {} }],
  ];
  for (const [page, asked] of tries) await expect(ask(page, desk.cast.stina, asked)).rejects.toThrow(NotFound);
  expect(await ask(sendingPage, desk.cast.stina, { path: "/sending" })).toMatchObject({ rows: [] });
});
