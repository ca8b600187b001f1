/** A list of large links, each with a line of explanation. */
import type { Words } from "./text.ts";

/** The whole row can be pressed. */
export function LinkList({ items }: { items: readonly { href: string; text: Words; meta?: Words | undefined }[] }) {
  return (
    <ul className="linklist">
      {items.map((item) => (
        <li key={item.href}>
          <a href={item.href}>
            <b>{item.text}</b>
            {item.meta && <span className="meta">{item.meta}</span>}
          </a>
        </li>
      ))}
    </ul>
  );
}
