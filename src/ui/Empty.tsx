/** An empty list or a missing page: a sentence, why, and what to do. */
import type { Words } from "./text.ts";

type EmptyProps = { title: Words; children?: Words; acts?: Words | undefined; level?: 1 | 2 | "p" | undefined };

/** `level` 1 when the sentence is the page's name. */
export function Empty({ title, children, acts, level = "p" }: EmptyProps) {
  const Title = level === "p" ? "p" : (`h${level}` as const);
  return (
    <div className="empty">
      <Title>{title}</Title>
      {children && <p className="quiet">{children}</p>}
      {acts && <div className="row">{acts}</div>}
    </div>
  );
}
