/** The way back up. */
import type { Words } from "./text.ts";

/** The last one has no address: it is where the reader is. */
export function Crumbs({
  label,
  items,
}: {
  label: string;
  items: readonly { text: Words; href?: string | undefined }[];
}) {
  return (
    <nav className="crumb" aria-label={label}>
      <ol>
        {items.map((item, index) => (
          <li key={item.href ?? `here-${index}`} aria-current={item.href ? undefined : "page"}>
            {item.href ? <a href={item.href}>{item.text}</a> : item.text}
          </li>
        ))}
      </ol>
    </nav>
  );
}
