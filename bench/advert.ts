// A house with one published advert, for the benches that look at what anybody may see.
import { join } from "node:path";
import { nurseAdvert } from "../seed/advert-words.ts";
import { changeAdvert, publishAdvert } from "../src/jobs/jobs.server.ts";
import { readConfig } from "../src/platform/config/config.server.ts";
import type { Db } from "../src/platform/db/db.server.ts";
import { startHouse } from "../src/start.server.ts";
import { type Cast, makeCast } from "../test/cast.ts";
import { rakelsJob } from "../test/rakels-job.ts";
import { benchPlace } from "./ground.ts";

export type AdvertHouse = { db: Db; cast: Cast; job: string; url: string; stop: () => Promise<void> };

/** Starts it on this port and the two after it; the pages must have been built (`npm run bench` does). */
export async function advertHouse(name: string, port: number): Promise<AdvertHouse> {
  if (process.env.NODE_ENV !== "production") throw new Error(`run this as: npm run bench ${name}`);
  const place = await benchPlace(name);
  const read = readConfig({
    GJENSVAR_MODE: "test",
    GJENSVAR_LOG: "error",
    GJENSVAR_FOLDER: place.folder,
    GJENSVAR_PORT: String(port),
    GJENSVAR_TRUST_PROXY: "on",
    CATCHER_SMTP_PORT: String(port + 1),
    CATCHER_WEB_PORT: String(port + 2),
    ...(place.address ? { DATABASE_URL: place.address } : {}),
  });
  if (!read.ok) throw new Error(read.faults.join("\n"));
  const root = join(import.meta.dirname, "..");
  const house = await startHouse({
    config: read.config,
    role: "web",
    build: () => import(join(root, "build/server/index.js")),
    files: join(root, "build/client"),
  });
  const stop = async () => {
    await house.stop();
    await place.clear();
  };
  try {
    if (!house.parts) throw new Error("this house has no pages");
    const { db } = house.parts;
    const now = new Date();
    const cast = await makeCast({ ...house.parts, now, baseUrl: house.url });
    const deadline = new Date(now.getTime() + 20 * 86_400_000).toISOString().slice(0, 10);
    const job = await rakelsJob(db, cast.rakel, cast.henrik, now, { deadline });
    await changeAdvert(db, cast.rakel, job, { ...nurseAdvert, texts: { nb: "Du lager budsjetter." } }, now);
    await publishAdvert(db, cast.rakel, job, now);
    return { db, cast, job, url: house.url, stop };
  } catch (fault) {
    await stop();
    throw fault;
  }
}
