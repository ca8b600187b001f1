// What a fresh code is: six digits, ten minutes, a few tries. Pure.

/** What a code opens: each needs one of its own. `new-address` is sent to the address that somebody wants from now on. */
export type CodeFor = "export" | "erase" | "address" | "new-address";

export const codeMinutes = 10;
/** With six tickets an hour this leaves a guesser thirty chances in a million. */
export const codeTries = 5;
export const codesAnHour = 6;

/** The digits of what somebody typed or pasted, as `123 456` or with a dash: at most what a code can be. */
export const typedCode = (typed: string): string =>
  typed
    .normalize("NFKC")
    .replaceAll(/[^0-9]/g, "")
    .slice(0, 12);

/** As it is read aloud: three digits and three. */
export const spacedCode = (code: string): string => `${code.slice(0, 3)} ${code.slice(3)}`;
