// Where evidence may stand. Apart from the reading of a case, so that a check without one does not load it.
const sourceNames = ["application", "cv", "conversation", "interview", "test"] as const;

/** One source of evidence. */
export type SourceName = (typeof sourceNames)[number];

/** The known sources of an assessment, in the order given; empty when none is known. */
export function sourcesOf(one: { source?: string[] | undefined }): SourceName[] {
  return [...new Set((one.source ?? []).filter(isSource))];
}

const isSource = (name: string): name is SourceName => (sourceNames as readonly string[]).includes(name);
