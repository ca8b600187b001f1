// Which columns of the table are shown: some of the requirements, the stage, the promise. Pure.

/**
 * What an address or a form names, each once and at most sixty; undefined when it names none, which means all. `_stage` and `_due` are
 * no requirements: a requirement's key never begins with that sign.
 */
export function readColumns(query: URLSearchParams): string[] | undefined {
  const named = [...(query.get("cols") ?? "").split(","), ...query.getAll("col")];
  const sound = named.filter((one) => /^(?:_stage|_due|[a-z][a-z0-9-]{0,40})$/.test(one));
  return sound.length > 0 ? [...new Set(sound)].slice(0, 60) : undefined;
}

export type ColumnsShown = {
  /** Places of the requirements in the job's order. */
  requirements: readonly number[];
  stage: boolean;
  due: boolean;
};

/** All columns, or those chosen that this job has. When none of them is left, all. */
export function columnsShown(chosen: readonly string[] | undefined, keys: readonly string[]): ColumnsShown {
  const all = { requirements: keys.map((_, at) => at), stage: true, due: true };
  if (!chosen?.some((one) => one.startsWith("_") || keys.includes(one))) return all;
  return {
    requirements: all.requirements.filter((at) => chosen.includes(keys[at] ?? "")),
    stage: chosen.includes("_stage"),
    due: chosen.includes("_due"),
  };
}
