/** Names and values as a description list. */
import { Fragment } from "react";
import type { Words } from "./text.ts";

/** Rows without a value should not be given. */
export function Facts({ items }: { items: readonly { name: string; value: Words }[] }) {
  return (
    <dl className="facts">
      {items.map((item) => (
        <Fragment key={item.name}>
          <dt>{item.name}</dt>
          <dd>{item.value}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
