// What a manager's form says about each person. Pure.
import { managerAnswers, type Said } from "../../answers/asking.ts";

/** One radio group, some boxes and one field for each person; "not now" and silence say nothing. */
export function saidIn(form: FormData): Said[] {
  return form.getAll("who").flatMap((value): Said[] => {
    const application = String(value);
    const answer = managerAnswers.find((one) => one === form.get(`answer-${application}`));
    if (!answer) return [];
    const reasons = form.getAll(`reason-${application}`).map(String);
    const note = form.get(`note-${application}`);
    return [{ application, answer, reasons, note: typeof note === "string" ? note : "" }];
  });
}
