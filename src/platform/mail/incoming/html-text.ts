// HTML of a mail as plain text: lines where a reader sees lines, quotes with `>`, signatures that mail programs mark left out.

const entities: Record<string, string> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  ensp: " ",
  emsp: " ",
  thinsp: " ",
  shy: "",
  zwnj: "",
  zwj: "",
  lrm: "",
  rlm: "",
  oslash: "ø",
  Oslash: "Ø",
  aring: "å",
  Aring: "Å",
  aelig: "æ",
  AElig: "Æ",
  auml: "ä",
  Auml: "Ä",
  ouml: "ö",
  Ouml: "Ö",
  uuml: "ü",
  Uuml: "Ü",
  szlig: "ß",
  eth: "ð",
  ETH: "Ð",
  thorn: "þ",
  THORN: "Þ",
  eacute: "é",
  Eacute: "É",
  egrave: "è",
  ecirc: "ê",
  agrave: "à",
  acirc: "â",
  aacute: "á",
  iacute: "í",
  oacute: "ó",
  ograve: "ò",
  ocirc: "ô",
  uacute: "ú",
  ugrave: "ù",
  ccedil: "ç",
  Ccedil: "Ç",
  ntilde: "ñ",
  Ntilde: "Ñ",
  iuml: "ï",
  laquo: "«",
  raquo: "»",
  ldquo: "“",
  rdquo: "”",
  lsquo: "‘",
  rsquo: "’",
  bdquo: "„",
  ndash: "–",
  mdash: "—",
  hellip: "…",
  bull: "•",
  middot: "·",
  copy: "©",
  reg: "®",
  trade: "™",
  euro: "€",
  pound: "£",
  sect: "§",
  deg: "°",
  times: "×",
};

const skipped = new Set(["style", "script", "head", "title", "template", "noscript", "object", "svg", "select"]);
const blocks = new Set([
  "p",
  "div",
  "table",
  "tr",
  "ul",
  "ol",
  "li",
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "pre",
  "section",
  "article",
  "header",
  "footer",
  "blockquote",
  "center",
  "form",
  "dl",
  "dt",
  "dd",
  "address",
  "tight",
]);
const spaced = new Set(["p", "h1", "h2", "h3", "ul", "ol", "table", "blockquote", "pre"]);
const empty = new Set(["br", "hr", "img", "input", "meta", "link", "col", "area", "base", "wbr", "source"]);
const SIGNATURE =
  /\b(?:class|id)\s*=\s*["']?[^"'>]*(?:gmail_signature(?!_prefix)|moz-signature|protonmail_signature_block|mail-signature\b)|\bid\s*=\s*["']?(?:ms-outlook-mobile-signature|Signature)["'\s>]/i;

/** Paragraphs that stand close, as Outlook writes them: their empty lines are paragraphs of their own. */
const TIGHT =
  /^<p\b[^>]*(?:class\s?=\s?["']?MsoNormal\b|style\s?=\s?["'][^"'>]*\bmargin(?:-bottom)?\s?:\s?0\w{0,2}(?: 0[\w.]{0,8}){0,3}\s?[;"'])/i;

export function plainEntities(text: string): string {
  return text.replace(/&(#x[\da-f]{1,6}|#\d{1,7}|[a-z]{2,8});?/gi, (whole, name: string) => {
    if (!name.startsWith("#")) return entities[name] ?? entities[name.toLowerCase()] ?? whole;
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
    return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : "";
  });
}

/** One walk over the signs; unclosed tags, comments and quotes end with the text. */
export function textOfHtml(html: string): string {
  const paper = new Paper();
  const open: { name: string; as: string; silent: boolean }[] = [];
  let silent = 0;
  let at = 0;
  while (at < html.length) {
    const next = html.indexOf("<", at);
    const end = next < 0 ? html.length : next;
    if (silent === 0 && end > at)
      paper.write(
        plainEntities(html.slice(at, end)),
        open.some((one) => one.name === "pre"),
      );
    if (next < 0) break;
    if (!/[a-z/!?]/i.test(html[next + 1] ?? "")) {
      if (silent === 0) paper.write("<", false);
      at = next + 1;
      continue;
    }
    at = tagEnd(html, next);
    const tag = html.slice(next, at);
    const name = /^<\/?([a-z][a-z\d]{0,15})/i.exec(tag)?.[1]?.toLowerCase() ?? "";
    if (name === "") continue;
    if (tag[1] === "/") {
      const from = open.findLastIndex((one) => one.name === name);
      // A stray end tag far from its beginning closes nothing: depth is looked at only so far back.
      if (from >= 0 && open.length - from < 60)
        for (const one of open.splice(from).reverse()) {
          if (one.silent) silent -= 1;
          else if (silent === 0) paper.leave(one.as);
        }
      continue;
    }
    const quiet = skipped.has(name) || SIGNATURE.test(tag.slice(0, 400));
    const as = name === "p" && TIGHT.test(tag.slice(0, 400)) ? "tight" : name;
    if (silent === 0 && !quiet) paper.enter(as);
    if (empty.has(name) || tag.endsWith("/>") || open.length > 400) continue;
    if (quiet) silent += 1;
    open.push({ name, as, silent: quiet });
  }
  return paper.text();
}

/** Where a tag ends: the first `>` outside quotes, a comment's `-->`. */
function tagEnd(html: string, from: number): number {
  if (html.startsWith("<!--", from)) {
    const end = html.indexOf("-->", from + 4);
    return end < 0 ? html.length : end + 3;
  }
  // Attributes with a `>` inside quotes are rare; a quote that never closes must not swallow the mail.
  for (let i = from, quote = ""; i < html.length && i - from < 4000; i += 1) {
    const sign = html[i] ?? "";
    if (quote !== "") quote = sign === quote ? "" : quote;
    else if (sign === ">") return i + 1;
    else if ((sign === '"' || sign === "'") && html[i - 1] === "=") quote = sign;
  }
  const end = html.indexOf(">", from);
  return end < 0 ? html.length : end + 1;
}

class Paper {
  #lines: string[] = [];
  #line: string[] = [];
  #started = false;
  #quotes = 0;

  write(text: string, exact: boolean): void {
    if (exact) {
      for (const [at, part] of text.split(/\r?\n/).entries()) {
        if (at > 0) this.#newLine();
        this.#add(part);
      }
      return;
    }
    const flat = text.replace(/[ \t\r\n\u00a0]+/g, " ");
    this.#add(this.#started ? flat : flat.trimStart());
  }

  enter(name: string): void {
    if (name === "br") this.#newLine();
    if (name === "hr") {
      this.#breakLine(false);
      this.#add("________________________________");
      this.#newLine();
    }
    if (blocks.has(name)) this.#breakLine(spaced.has(name));
    if (name === "li") this.#add("- ");
    if (name === "blockquote") this.#quotes = Math.min(this.#quotes + 1, 20);
    if (name === "td" || name === "th") this.#add(" ");
  }

  leave(name: string): void {
    if (name === "tight" && this.#line.join("").trim() === "" && this.#lines.at(-1) !== "") this.#newLine();
    if (blocks.has(name)) this.#breakLine(spaced.has(name));
    if (name === "blockquote") this.#quotes = Math.max(0, this.#quotes - 1);
  }

  text(): string {
    this.#breakLine(false);
    return this.#lines
      .join("\n")
      .replace(/\n{3,}/g, "\n\n")
      .trim();
  }

  #add(text: string): void {
    if (text === "") return;
    this.#line.push(text);
    if (text.trim() !== "") this.#started = true;
  }

  #newLine(): void {
    const line = this.#line.join("").trimEnd();
    this.#lines.push(this.#quotes > 0 ? `${">".repeat(this.#quotes)} ${line}`.trimEnd() : line);
    this.#line = [];
    this.#started = false;
  }

  #breakLine(space: boolean): void {
    if (this.#line.join("").trim() !== "") this.#newLine();
    else this.#line = [];
    if (space && this.#quotes === 0 && this.#lines.length > 0 && this.#lines.at(-1) !== "") this.#lines.push("");
  }
}
