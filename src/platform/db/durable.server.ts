// The embedded engine does not sync to disk by itself; this folder gives it one fsync a commit.
// It leans on the inside of PGlite 0.5: the test beside it counts syncs, so an upgrade that undoes it is seen.
import { fsyncSync } from "node:fs";
import { PGlite } from "@electric-sql/pglite";
import { NodeFS } from "@electric-sql/pglite/nodefs";

export const syncs = { count: 0 };

type Stream = { nfd?: number };
type Module = { NODEFS: { stream_ops: { fsync?: (stream: Stream) => number } } };

export class DurableFolder extends NodeFS {
  override async init(...args: Parameters<NodeFS["init"]>): ReturnType<NodeFS["init"]> {
    const made = await super.init(...args);
    const hook = (module: unknown) => {
      (module as Module).NODEFS.stream_ops.fsync = (stream) => {
        if (stream.nfd !== undefined) fsyncSync(stream.nfd);
        syncs.count += 1;
        return 0;
      };
    };
    const before = made.emscriptenOpts.preRun;
    made.emscriptenOpts.preRun = [...(Array.isArray(before) ? before : before ? [before] : []), hook];
    return made;
  }
}

export const durableStart = PGlite.defaultStartParams
  .filter((param) => param !== "-F")
  .concat(["-c", "fsync=on", "-c", "wal_sync_method=fsync", "-c", "max_wal_size=128MB"]);
