// What strangers send, as the database can keep it. Pure.

/** PostgreSQL takes neither NUL nor half a surrogate pair in a text, and in JSON neither: both go. At most `most` signs. */
export const storable = (text: string, most: number): string =>
  text.replaceAll("\u0000", "").slice(0, most).toWellFormed();
