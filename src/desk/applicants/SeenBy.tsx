// Which colleagues have opened the application, on the card.
import { words as accessWords } from "../../access/words.ts";
import type { SeenBy as Seen } from "../../applications/applications.server.ts";
import { formatNumber } from "../../platform/i18n/format.ts";
import { Facts } from "../../ui/Facts.tsx";
import { Section } from "../../ui/Section.tsx";
import { seenWords } from "../words-seen.ts";
import { dayOf, type Reader } from "./shown.ts";

/** Whoever reads this has opened it too, and stands in it. */
export function SeenBy({ seen, ...reader }: Reader & { seen: readonly Seen[] }) {
  const w = seenWords[reader.lang];
  const when = ({ firstAt, lastAt, times }: Seen): string =>
    [
      w.first(dayOf(reader, firstAt)),
      ...(times > 1 ? [w.last(dayOf(reader, lastAt), formatNumber(reader.lang, times))] : []),
    ].join(", ");
  return (
    <Section id="seen" title={w.title} aside={w.lead}>
      <Facts
        items={seen.map((one) => ({
          name: one.name,
          value: `${one.title ?? accessWords[reader.lang].roles[one.role]}. ${when(one)}`,
        }))}
      />
    </Section>
  );
}
