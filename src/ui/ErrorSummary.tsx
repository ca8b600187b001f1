/** What must be mended, on top of the form, each line leading to its field. */
import type { Words } from "./text.ts";

type ErrorSummaryProps = {
  id?: string | undefined;
  title: Words;
  errors: readonly { field: string; text: Words }[];
};

/** `field` is the input's id. Nothing is drawn when there are no errors. */
export function ErrorSummary({ id = "errors", title, errors }: ErrorSummaryProps) {
  if (errors.length === 0) return null;
  return (
    <section className="errsum" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul>
        {errors.map((error) => (
          <li key={error.field}>
            <a href={`#${error.field}`}>{error.text}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
