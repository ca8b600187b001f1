// How much somebody may send at once: one figure, told on every page that takes a file.

const MEGABYTE = 1024 * 1024;
/** The largest file, in megabytes (OWASP ASVS 5.2.1: what the server can take in without being brought down). */
export const LARGEST_FILE_MB = 10;
export const LARGEST_FILE = LARGEST_FILE_MB * MEGABYTE;
/** The largest request: a file with the form around it. In bytes. */
export const LARGEST_REQUEST = LARGEST_FILE + MEGABYTE;
