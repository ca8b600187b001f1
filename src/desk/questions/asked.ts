// What the form of questions sends, read. Pure.
import type { QuestionContext } from "../../language/question.ts";

export const contexts = ["interview", "form", "conversation", "survey"] as const satisfies readonly QuestionContext[];

/** As many as one check takes: more is a book and not a guide. */
export const mostQuestions = 60;

export const contextOf = (typed: string): QuestionContext => contexts.find((one) => one === typed) ?? "interview";

/** What was typed into the form for an exception, kept when it is refused. */
export type TypedWish = { question: string; justification: string; approver: string; inAdvert: boolean };
