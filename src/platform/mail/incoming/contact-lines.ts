// What stands under a person's name at the end of a mail: title, employer, numbers. The closing words and the name are their own.

const CLOSING =
  /^(?:(?:med )?(?:vennlig|venleg|venlig|vänlig|beste|bästa|gode|goda|hjertelig|hjertelige|varme|kjærlig)\w* (?:hilsen|hilsener|helsing|hälsning|hälsningar)|med (?:vennlig|venleg|venlig|beste|vänlig|vänliga) .{0,12}|(?:beste|venlig|bästa) (?:hilsen|hilsener|helsing|hälsning|hälsningar)|hilsen|hilsner|helsing|hälsning(?:ar|en)?|mvh|vh|mvh\.|m\.?v\.?h\.?|(?:with )?(?:kind|best|warm|warmest|many)? ?regards|best(?: wishes)?|all the best|cheers|sincerely(?: yours)?|yours (?:sincerely|faithfully|truly)|(?:tusen )?takk på forhånd|tak på forhånd|takk|tak|tack|thanks|thank you|many thanks)(?:[ ,.!]|$)/iu;

const NAME = /^\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|av|af|von|van|de|der|den|da|bin|al|la|el)){0,4}$/u;

/** A new number or address is news, not a signature. */
const NEWS = /(?<!\p{L})(?:ny|nye|nytt|nya|new|endr\w+|ændr\w+|ändr\w+|changed)(?!\p{L})/iu;

/** A title, an employer, a number or an address: short, and no sentence. A postscript is the person's own. */
const isContactLine = (line: string): boolean => {
  const text = line.trim();
  if (text === "") return true;
  return (
    text.length <= 70 && !NEWS.test(text) && !/^p\.? ?s\b/i.test(text) && !/[?!]$|\p{Ll}{2}\.$|[.?!] \p{Lu}/u.test(text)
  );
};

/** So many lines from the end a closing is looked for: nobody's details are longer. */
const NEAR_END = 14;

/**
 * The lines without what follows the closing words and the name: "Vennlig hilsen / Ingunn Saether / Tlf. 900 00 000" ends at the name.
 * Nothing is taken away where anything below it may be a sentence, or where no name stands there.
 */
export function withoutContactLines(lines: readonly string[]): readonly string[] {
  const from = Math.max(1, lines.length - NEAR_END);
  for (let at = from; at < lines.length; at += 1) {
    const closing = CLOSING.exec((lines[at] ?? "").trim().slice(0, 100));
    if (!closing) continue;
    const after = (lines[at] ?? "")
      .trim()
      .slice(closing[0].length)
      .replace(/^[\s,.!]+/, "");
    const name = after === "" ? lines.findIndex((line, i) => i > at && line.trim() !== "") : at;
    const said = after === "" ? (lines[name] ?? "").trim() : after;
    if (name < 0 || !NAME.test(said)) continue;
    const below = lines.slice(name + 1);
    return below.every(isContactLine) ? lines.slice(0, name + 1) : lines;
  }
  return lines;
}
