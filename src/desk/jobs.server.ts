// What the desk does when something has happened; src/reactions.ts lists it.
import type { Reaction } from "../platform/queue/facts.server.ts";
import { runAskedImport } from "./import.server.ts";

export const deskReactions: readonly Reaction[] = [{ on: "import.asked", name: "desk.import", run: runAskedImport }];
