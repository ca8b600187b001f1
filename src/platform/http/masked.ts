// Paths as they may stand in a log: what opens something is left out.

/** `/l/<token>`, `/invite/<token>` and `/sign-in/link/<token>` keep their beginning only. */
export const maskedPath = (path: string): string => path.replace(/^\/(l|invite|sign-in\/link)\/.*$/, "/$1/…");
