// What a candidate may know of the case beside its state: who has opened it, what machines did, and what is kept.
import { words as accessWords } from "../access/words.ts";
import { formatDate, formatNumber } from "../platform/i18n/format.ts";
import type { Lang } from "../platform/i18n/languages.ts";
import { dataWords } from "./data-words.ts";
import { called } from "./Frame.tsx";
import type { MyCase } from "./mine.server.ts";
import { retentionWords } from "./retention-words.ts";
import { knownWords } from "./words-known.ts";

/** Somebody without a title is called by what they do here. */
const reader = (lang: Lang, { name, title, role, on }: MyCase["readers"][number]): string =>
  knownWords[lang].seenLine(called({ name, title: title ?? accessWords[lang].roles[role] }), formatDate(lang, on));

function keptFor(lang: Lang, kept: MyCase["kept"]): string {
  const w = retentionWords[lang];
  if (kept.by === "archive") return w.archive;
  return kept.by === "day" ? w.on(formatDate(lang, kept.on)) : w.after(formatNumber(lang, kept.months));
}

export function Known({ lang, readers, kept }: { lang: Lang } & Pick<MyCase, "readers" | "kept">) {
  const w = knownWords[lang];
  return (
    <>
      <section aria-labelledby="seen">
        <h2 id="seen">{w.seen}</h2>
        {readers.length === 0 ? (
          <p>{w.seenNone}</p>
        ) : (
          <ul className="dots">
            {readers.map((one) => (
              <li key={`${one.name} ${one.on}`}>{reader(lang, one)}</li>
            ))}
          </ul>
        )}
        <p className="meta under">{w.seenHow}</p>
      </section>
      <section aria-labelledby="machine">
        <h2 id="machine">{w.machine}</h2>
        <ul className="dots">
          {w.machineLines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="stored">
        <h2 id="stored">{w.stored}</h2>
        <p>{w.storedText}</p>
        <p>{keptFor(lang, kept)}</p>
        <p>
          <a href="/my/data">{dataWords[lang].offer}</a>
        </p>
      </section>
    </>
  );
}
