// Saved views above the table: links to them, and among the filters the way to keep what is shown now.
import type { Lang } from "../../platform/i18n/languages.ts";
import { SubNav } from "../../ui/SubNav.tsx";
import { viewWords } from "../words-views.ts";
import type { Choice } from "./choice.ts";
import { kept, type SavedView } from "./views.ts";

type ViewsProps = { base: string; choice: Choice; views: readonly SavedView[]; lang: Lang };

/** The address of the table as a choice shows it. */
export const tableAddress = (base: string, query: string): string => (query === "" ? base : `${base}?${query}`);

/** The view's own address: it leads to what the view shows then, and to nothing for whom it is not. */
export const viewAddress = (base: string, { id }: Pick<SavedView, "id">): string => `${base}?view=${id}`;

/** Nothing while none is kept. */
export function Views({ base, choice, views, lang }: ViewsProps) {
  const now = kept(choice);
  if (views.length === 0) return null;
  return (
    <SubNav
      small
      label={viewWords[lang].nav}
      items={views.map((one) => ({
        href: viewAddress(base, one),
        text: one.name,
        current: one.query === now,
      }))}
    />
  );
}

/** Leads to where what the table shows now gets a name. */
export const KeepView = ({ base, choice, lang }: Omit<ViewsProps, "views">) => (
  <p>
    <a href={tableAddress(`${base}/views`, kept(choice))}>{viewWords[lang].keep}</a>
  </p>
);
