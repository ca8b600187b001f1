// Who an act on many will touch, by name as far as there is room; and the page when nobody was chosen.
import { formatList, formatNumber } from "../../platform/i18n/format.ts";
import type { Lang } from "../../platform/i18n/languages.ts";
import { Empty } from "../../ui/Empty.tsx";
import { applicantsWords } from "../words-applicants.ts";

export function ChosenPeople({
  title,
  names,
  count,
  lang,
}: {
  title: string;
  names: readonly string[];
  count: number;
  lang: Lang;
}) {
  const words = applicantsWords[lang];
  const more = count - names.length;
  return (
    <div>
      <h2>{title}</h2>
      <p>{more > 0 ? `${names.join(", ")} ${words.andMore(formatNumber(lang, more))}` : formatList(lang, names)}.</p>
    </div>
  );
}

export function Nobody({ back, lang }: { back: string; lang: Lang }) {
  const words = applicantsWords[lang];
  return (
    <Empty title={words.nobody} acts={<a href={back}>{words.back}</a>}>
      {words.nobodyMore}
    </Empty>
  );
}
