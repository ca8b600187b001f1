// What /metrics says of the people who wait: as many as the front page says, and nobody's name.
import { expect, test } from "vitest";
import { makeCast } from "../test/cast.ts";
import { mailTo } from "../test/mail-room.ts";
import { applied, cem, elin, neha, rakelsJob } from "../test/rakels-job.ts";
import { useWorld } from "../test/world.ts";
import { countUnanswered } from "./answers/answers.server.ts";
import { figures } from "./figures.server.ts";
import { inTransaction } from "./platform/db/db.server.ts";
import { theHouse } from "./platform/db/scope.ts";
import { enterAccount, restAccount } from "./platform/mail/account.server.ts";
import { post } from "./platform/mail/mail.server.ts";

const world = useWorld();

test("Cem, Elin and Neha wait: all three are counted, as in silence once their promise is past, and none is named", async () => {
  const cast = await makeCast(world);
  const said = async (now: Date) => {
    const text = await figures(world.db, now);
    const of = (name: string) => Number(new RegExp(`^gjensvar_people_${name} (\\d+)$`, "m").exec(text)?.[1]);
    return { text, open: of("unanswered"), silent: of("in_silence") };
  };
  const before = await said(world.now);
  const slug = await rakelsJob(world.db, cast.rakel, cast.henrik, world.now);
  await applied(world.db, cast.rakel, slug, [cem, elin, neha], world.now);
  const later = new Date(world.now.getTime() + 60 * 86_400_000);
  expect(await said(world.now)).toMatchObject({ open: before.open + 3, silent: before.silent });
  const { text, ...past } = await said(later);
  expect(past).toEqual({ open: before.open + 3, silent: before.silent + 3 });
  expect(await countUnanswered(world.db, cast.rakel, later)).toEqual({ open: 3, silent: 3 });
  expect(text).not.toMatch(/Cem|Elin|Neha|okonomi|@/i);
  // Of people there is one number for the house: an employer's own few could point at somebody.
  expect(text).not.toMatch(/gjensvar_people_\w+\{/);
});

test("whose mail stands still is seen by employer, with no address and no account", async () => {
  const cast = await makeCast(world);
  await inTransaction(world.db, theHouse, async (tx) => {
    await tx.deleteFrom("outbox").execute();
    await enterAccount(tx, "svar@mail.fjordvik.example:587", 28);
    await restAccount(tx, "svar@mail.fjordvik.example:587", "auth");
  });
  await inTransaction(world.db, cast.rakel, (tx) =>
    post(tx, [mailTo(cast.rakel.employer, "cem@post.example", { notBefore: new Date(world.now.getTime() - 60_000) })]),
  );
  const text = await figures(world.db, world.now);
  expect(text).toContain('gjensvar_mails{state="queued"} 1');
  expect(text).toContain('gjensvar_employer_mails{employer="fjordvik",state="queued"} 1');
  expect(text).toContain('gjensvar_employer_oldest_due_mail_seconds{employer="fjordvik"} 60');
  expect(text).toMatch(/gjensvar_employer_oldest_due_mail_seconds\{employer="(?!fjordvik)[\w-]+"\} 0/);
  expect(text).toContain('gjensvar_mail_accounts_paused{why="auth"} 1');
  expect(text).not.toMatch(/@|:587|mail\.fjordvik|cem/i);
});
