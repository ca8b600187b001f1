// Which of those who have opened an application the candidate is told of, and from when on. Pure.
import type { Role } from "../access/actor.ts";

/** A colleague who has opened the application. */
export type Reader = {
  readonly name: string;
  readonly title: string | null;
  readonly role: Role;
  readonly firstAt: Date;
};

/**
 * That somebody has read an application is a fact the candidate may know, whatever comes of it. But who decides, writes and approves
 * often opens it once more, and first then: told at once, the list would move between a decision and its letter. So it stands still
 * from the decision, yes or no, until the answer has been told (invariant 3), and then it is whole. Only the first opening is told:
 * a second look would say that something is on its way.
 * @param untold when somebody first decided, of a case whose answer has not been told; null where nobody has
 */
export const toldReaders = (readers: readonly Reader[], untold: Date | null): Reader[] =>
  readers
    .filter((one) => untold === null || one.firstAt < untold)
    .map(({ name, title, role, firstAt }) => ({ name, title, role, firstAt }));
