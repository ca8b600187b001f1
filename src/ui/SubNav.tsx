/** The pages of one thing, as tabs that are links. */
import type { LinkItem } from "./text.ts";

/** `small` for the panel at the side. */
export function SubNav({
  label,
  items,
  small,
}: {
  label: string;
  items: readonly LinkItem[];
  small?: boolean | undefined;
}) {
  return (
    <nav className="subnav" aria-label={label} data-size={small ? "sm" : undefined}>
      <ul>
        {items.map((item) => (
          <li key={item.href}>
            <a href={item.href} aria-current={item.current ? "page" : undefined}>
              {item.text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
