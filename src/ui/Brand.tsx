/** The name with its mark: an open ring for waiting, a full disc for answered. */

/** A link home when `href` is given, else plain words. */
export function Brand({ name, href }: { name: string; href?: string | undefined }) {
  const inside = (
    <>
      <svg viewBox="0 0 26 16" aria-hidden="true">
        <circle cx="8" cy="8" r="6.6" fill="none" stroke="currentColor" strokeWidth="1.8" />
        <circle cx="18" cy="8" r="7.5" fill="currentColor" />
      </svg>
      <span className="word">{name}</span>
    </>
  );
  if (href === undefined) return <p className="brand">{inside}</p>;
  return (
    <a className="brand" href={href}>
      {inside}
    </a>
  );
}
