// The five languages of the product, equals everywhere.

export type Lang = "nb" | "nn" | "da" | "sv" | "en";
export const langs = ["nb", "nn", "da", "sv", "en"] as const satisfies readonly Lang[];

/** How each language names itself. */
export const langNames: Record<Lang, string> = {
  nb: "Bokmål",
  nn: "Nynorsk",
  da: "Dansk",
  sv: "Svenska",
  en: "English",
};

export const isLang = (value: unknown): value is Lang => langs.includes(value as Lang);

/** The first of our languages in an Accept-Language header (RFC 9110, 12.5.4); `no` counts as bokmål. */
export function langFromHeader(header: string | null, fallback: Lang): Lang {
  const wanted = (header ?? "")
    .split(",")
    .map((part) => {
      const [tag = "", ...rest] = part.trim().split(";");
      const q = rest.find((item) => item.trim().startsWith("q="));
      return { tag: tag.toLowerCase().slice(0, 2), weight: q ? Number(q.trim().slice(2)) : 1 };
    })
    .filter((item) => item.weight > 0)
    .sort((a, b) => b.weight - a.weight);
  for (const { tag } of wanted) {
    if (tag === "no") return "nb";
    if (isLang(tag)) return tag;
  }
  return fallback;
}
