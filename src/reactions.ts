// Every "when this has happened, that room does this". One job for each, in the transaction of the fact.
import { answersReactions } from "./answers/jobs.server.ts";
import { concernsReactions } from "./concerns/jobs.server.ts";
import { deskReactions } from "./desk/jobs.server.ts";
import type { Reaction } from "./platform/queue/facts.server.ts";

export const reactions: readonly Reaction[] = [...answersReactions, ...concernsReactions, ...deskReactions];
