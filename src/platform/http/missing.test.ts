// What is not there becomes a 404, whoever's copy of the fault was thrown: a page is bundled with its own.
import type { ServerBuild } from "react-router";
import { expect, test } from "vitest";
import { NotFound } from "../decision.ts";
import { withMissing } from "./missing.server.ts";

class OtherCopy extends Error {
  override name = "NotFound";
}

const answerOf = (fault: Error): Promise<unknown> => {
  const loader = () => {
    throw fault;
  };
  const build = { routes: { page: { module: { loader } } } } as unknown as ServerBuild;
  const guarded = withMissing(build).routes.page?.module.loader as unknown as (args: object) => Promise<unknown>;
  return guarded({}).catch((thrown: unknown) => thrown);
};

test("a verb's and a page's own not found are both 404; a fault stays a fault", async () => {
  for (const fault of [new NotFound(), new OtherCopy()]) expect(await answerOf(fault)).toMatchObject({ status: 404 });
  const fault = new Error("broken");
  expect(await answerOf(fault)).toBe(fault);
});
