/** Fields that travel with a form and are not shown. */
import type { Hidden } from "./text.ts";

/** One hidden input per name and value. */
export function HiddenFields({ fields }: { fields?: Hidden | undefined }) {
  return Object.entries(fields ?? {}).map(([name, value]) => (
    <input key={name} type="hidden" name={name} value={value} />
  ));
}
