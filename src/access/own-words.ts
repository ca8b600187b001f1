// The first words of our own addresses: an employer's open pages begin with the employer's word, which must be none of these. Pure.

/** Held against the table of addresses by a test. `api` and the rest of the second line are kept for what is to come. */
const ownWords: ReadonlySet<string> = new Set([
  ..."today welcome search jobs applications sending mail log staff employer closing-days retention invite sign-in l a my sign-out preferences".split(
    " ",
  ),
  ..."api assets healthz metrics hooks promises pool surveys interviews offers concerns feedback insight partner".split(
    " ",
  ),
]);

/** Whether an employer may have this word in its addresses: a-z, digits and hyphens, and none of ours. */
export const maySlug = (slug: string): boolean => /^[a-z0-9][a-z0-9-]{0,62}$/.test(slug) && !ownWords.has(slug);
