// The page of questions, request in and answer out: the law is said, what was typed is kept, and a second person says yes.
import { beforeEach, expect, test } from "vitest";
import { useAnswerRoom } from "../../test/answer-room.ts";
import { useWorld } from "../../test/world.ts";
import * as page from "./pages/job-questions.tsx";
import * as today from "./pages/today.tsx";

const world = useWorld();
const desk = useAnswerRoom(world);
type Shown = Awaited<ReturnType<typeof page.loader>>;
type Said = { data: Awaited<ReturnType<typeof page.action>>["data"]; init: { status: number } | null };

const belief = "Er du kristen?";
const why = "Diakonen leder gudstjenester, og stillingen krever medlemskap i kirken etter annonsen.";
let path: string;
beforeEach(() => {
  path = desk.at("").replace("/answers", "/questions");
});

const params = () => ({ job: path.split("/")[2] ?? "" });
const look = (who = desk.cast.rakel) => desk.ask(page, who, { path, params: params() }) as Promise<Shown>;
const press = (form: Record<string, string>, who = desk.cast.rakel) =>
  desk.ask(page, who, { path, params: params(), form }) as Promise<Said>;

test("Rakel reads what the law says of each line, and nothing is saved", async () => {
  const said = await press({
    act: "check",
    context: "interview",
    questions: `1. ${belief}\nHar du barn?\nKan du jobbe kveld?`,
  });
  expect(said.data.found.map(({ check, rule }) => [check.verdict, rule !== null])).toEqual([
    ["block", true],
    ["block", false],
    ["ok", false],
  ]);
  expect(said.init?.status).toBe(200);
  expect((await look()).exceptions).toEqual([]);
});

test("a reason that is too short is refused and kept; then Arne finds it on his day, and says yes", async () => {
  const wish = { act: "ask", question: belief, questions: belief, context: "interview", inAdvert: "1" };
  const approver = desk.cast.arne.id;
  const refused = await press({ ...wish, approver, justification: "For kort." });
  expect([refused.init?.status, refused.data.why, refused.data.wish?.justification]).toEqual([
    400,
    "justification",
    "For kort.",
  ]);
  expect((await press({ ...wish, approver, justification: why })).data.done).toBe("asked");
  const day = (await desk.ask(today, desk.cast.arne, { path: "/today" })) as Awaited<ReturnType<typeof today.loader>>;
  expect(day.exceptions.map((one) => one.questions)).toEqual([1]);
  const { id } = (await look(desk.cast.arne)).exceptions[0] ?? { id: "" };
  expect((await press({ act: "approve", exception: id }, desk.cast.arne)).data.done).toBe("approved");
  expect((await press({ act: "refuse", exception: id }, desk.cast.arne)).data.why).toBe("not-waiting");
  expect((await press({ act: "check", questions: belief })).data.found[0]?.standing?.way).toBe("holds");
});
