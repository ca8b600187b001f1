// Whether a text can be an id at all. Pure: asked before a database is, which faults on anything else.

/** A UUID of any version, as text. */
export const isUuid = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
