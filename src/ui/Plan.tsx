/** What a letter stands on: numbered evidence that the numbers in the letter lead to. */
import type { Words } from "./text.ts";

export type PlanItem = {
  /** The id that a number in the letter leads to. */
  id: string;
  number: number;
  /** Somebody's own words. */
  quote?: string | undefined;
  /** The quote's language when it is not the page's. */
  lang?: string | undefined;
  text?: Words | undefined;
  source?: Words | undefined;
  current?: boolean | undefined;
};

/** The item a link leads to is tinted by :target, without a script. */
export function Plan({ items }: { items: readonly PlanItem[] }) {
  return (
    <ol className="plan">
      {items.map((item) => (
        <li key={item.id} id={item.id} aria-current={item.current ? "true" : undefined}>
          <span className="k">{item.number}</span>
          <div>
            {item.quote && <q lang={item.lang}>{item.quote}</q>}
            {item.text}
            {item.source && <span className="meta">{item.source}</span>}
          </div>
        </li>
      ))}
    </ol>
  );
}
