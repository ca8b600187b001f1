// What is kept apart from assessing: who needs what, and the public list of applicants. Pure.
import type { Listed } from "../applications/applications.server.ts";
import type { ApartRow } from "./drafts-store.server.ts";

/** A wish to stay off the list: as it was asked, and what somebody answered. */
export type Wish = {
  application: string;
  name: string;
  why: string | null;
  granted: boolean | null;
  by: string | null;
};
export type OnList = {
  application: string;
  name: string;
  age: number | null;
  work: string | null;
  place: string | null;
};
export type Need = { application: string; name: string; needs: string };
export type Told = { application: string; name: string; sentences: readonly { sentence: string; ground: string }[] };

export type ApartKnown = ApartRow & { offListGranted: boolean | null; decidedBy: string | null };
export type ApartSummary = { needs: Need[]; wishes: Wish[]; list: OnList[]; told: Told[] };

/**
 * Sorts what lies apart. On the list stands everybody, with age, work and municipality, but those whose wish was granted and those whose
 * wish nobody has answered yet: no name is given out while it waits (offentleglova § 25).
 */
export function apartSummary(people: readonly Listed[], apart: readonly ApartKnown[], year: number): ApartSummary {
  const rows = new Map(apart.map((row) => [row.application, row]));
  const known = people.flatMap((one) => {
    const row = rows.get(one.id);
    return row ? [{ application: one.id, name: one.fullName, row }] : [];
  });
  return {
    needs: known.flatMap(({ row, ...who }) => (row.needs ? [{ ...who, needs: row.needs }] : [])),
    wishes: known.flatMap(({ row, ...who }) =>
      row.offList ? [{ ...who, why: row.offListWhy, granted: row.offListGranted, by: row.decidedBy }] : [],
    ),
    list: people
      .filter((one) => !rows.get(one.id)?.offList || rows.get(one.id)?.offListGranted === false)
      .map((one) => {
        const row = rows.get(one.id);
        const born = row?.birthYear ?? one.birthYear;
        return {
          application: one.id,
          name: one.fullName,
          age: born === null ? null : year - born,
          work: row?.work ?? null,
          place: row?.municipality ?? one.city,
        };
      }),
    told: known.flatMap(({ row, ...who }) =>
      row.volunteered.length > 0 ? [{ ...who, sentences: row.volunteered }] : [],
    ),
  };
}
