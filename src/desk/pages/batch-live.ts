// A stream of a batch's figures, one message a second, until nothing of it moves, or mail is paused or let go: then the page is loaded
// anew. The page works without it.

import { askStaff } from "../../access/asks.server.ts";
import { batchState } from "../../answers/answers.server.ts";
import { sendingPause } from "../pause.server.ts";
import { batchSummary } from "../room/batch-figures.ts";
import type { Route } from "./+types/batch-live";

const everyMs = 1000;
/** A stream ends after ten minutes at the latest; the browser opens another by itself. */
const longestMs = 600_000;

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const { db, actor, lang, now } = askStaff(context, request);
  await batchState(db, actor, params.batch, now);
  const encoder = new TextEncoder();
  const began = performance.now();
  const isPaused = async () => (await sendingPause(db, actor)) !== null;
  const pausedBefore = await isPaused();
  const moment = () => new Date(now.getTime() + performance.now() - began);
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      if (request.signal.aborted || performance.now() - began > longestMs) return controller.close();
      const batch = await batchState(db, actor, params.batch, moment());
      const values = { ...batch.ways, summary: batchSummary(lang, batch) };
      controller.enqueue(encoder.encode(`data: ${JSON.stringify(values)}\n\n`));
      if (batch.done || (await isPaused()) !== pausedBefore) {
        controller.enqueue(encoder.encode("event: done\ndata: {}\n\n"));
        return controller.close();
      }
      await new Promise((resolve) => setTimeout(resolve, everyMs));
    },
  });
  return new Response(body, {
    headers: { "Content-Type": "text/event-stream", "Cache-Control": "no-store", "X-Accel-Buffering": "no" },
  });
}
