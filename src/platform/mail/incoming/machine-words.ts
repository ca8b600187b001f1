// What mail systems put above and below a person's words by themselves: warnings of strangers, confidentiality, scanners. Not signatures.

const NOTICE =
  /aka\.ms\/learnaboutsenderidentification|^[[(*_\s]{0,4}(?:you don['’]t often get (?:e-?mail|messages)|some people who received this message don['’]t often|du får ikke ofte (?:e-post|mails?)|du modtager ikke ofte|du får ikkje ofte e-post|du får inte ofta e-post|vissa personer som har fått|noen som har mottatt denne meldingen)/i;
const LABEL =
  /^[[(*_!\s]{0,6}⚠?\ufe0f?\s?(?:caution|warning|attention|be careful|external|advarsel|forsiktig|forsigtig|obs|merk|åtvaring|ver varsam|varning|viktigt|ekstern\w*|extern\w*)(?![\p{L}])/iu;
const OUTSIDE =
  /(?:originat\w+|sent|came|comes|received|is|was)[^.]{0,30}(?:from )?(?:outside|an? external)|external (?:e-?mail|sender|source|message)|(?:fra|frå|från|utenfor|utanfor|uden for|udefra|utanför|en|ein|er|är) (?:en |ein |et |ett )?(?:ekstern\w*|extern\w*|utenfor|utanfor|uden for|utanför|organisa\w+|virksomheden|kommunen|verksamheten|foretaket)|ekstern(?:t)? (?:e-?post|mail|avsender|afsender|avsendar|melding)|extern(?:t)? (?:e-?post|mejl|mail|avsändare|meddelande)/i;
const CARE =
  /\b(?:click|links?|attachments?|klikk\w*|klik\b|lenke\w*|lenkje\w*|links|vedlegg\w*|vedhæft\w*|bilag|klicka|länk\w*|bilag\w*|bifogad\w*)\b/i;

/** A warning that the reader's own mail system puts in front of a stranger's mail. */
const isBanner = (paragraph: string): boolean => {
  const text = flat(paragraph).slice(0, 900);
  if (NOTICE.test(text)) return true;
  return text.length < 900 && OUTSIDE.test(text) && (LABEL.test(text) ? CARE.test(text) || text.length < 120 : false);
};

const ABOUT_MAIL =
  /^[*_\s]{0,4}(?:(?:confidential\w*(?: note| notice)?|disclaimer|legal notice|notice|konfidensielt?|fortroligt?|konfidentiellt|taushetsplikt)\s?[:!-]|(?:the information|the contents?) (?:contained )?(?:in|of) this|this (?:e-?mail|message|communication|transmission)|if you (?:have|are|received)|denne (?:e-?post\w*|e-?mail\w*|mail\w*|melding\w*|meddelelse|besked)|dette (?:er en|brevet|meldingen)|innholdet i denne|innhaldet i denne|indholdet af denne|informasjonen i denne|hvis du (?:har|ikke|ved)|dersom du|om du (?:har|inte|av)|(?:detta|det här) (?:e-?post\w*|meddelande\w*|mejl\w*|mail\w*|brev\w*)|denna e-post\w*|informationen i detta|e-post(?:en|meddelandet)?)/i;
const SECRET =
  /confidential|privileged|intended (?:solely|only|recipient)|in error|konfidensiel\w*|fortrolig\w*|taushet\w*|teieplikt|konfidentiel\w*|fortroligt|kun (?:ment|beregnet|tiltenkt)|berre (?:meint|for)|ved en fei\w*|ved ein feil|ved en fejl|av misstag|endast avse\w*|sekretess/i;
const RECIPIENT =
  /recipient|addressee|sender|delete|destroy|mottak\w*|modtag\w*|mottag\w*|avsend\w*|afsend\w*|avsänd\w*|slett\w*|slet\b|radera/i;
const SCANNED =
  /^[*_\s]{0,4}(?:virus[- ]?free\.?\b|virusfri\b|(?:this (?:e-?mail|message) has been (?:checked|scanned)|denne e-?posten er (?:sjekket|skannet)|denne mail(?:en)? er (?:kontrolleret|scannet)|detta (?:e-?post|mejl|mail)\w* (?:har|är) (?:kontrollerat|skannat|genomsökt)).{0,80}(?:virus|avast|avg|norton)|(?:please )?(?:consider|think of) the environment before|tenk (?:på )?miljø\w* før|tænk på miljøet|tänk på miljön innan)/i;

/** Words that a mail system or an employer puts under every mail: who may read it, that it was scanned, that paper is dear. */
const isFooter = (paragraph: string): boolean => {
  const text = flat(paragraph).slice(0, 3000);
  if (SCANNED.test(text.slice(0, 300))) return text.length < 300;
  return text.length > 60 && ABOUT_MAIL.test(text) && SECRET.test(text) && RECIPIENT.test(text);
};

const flat = (text: string): string =>
  text
    .slice(0, 4000)
    .replace(/[\s\u00a0]+/g, " ")
    .trim();

/**
 * The text without such banners at its beginning and such footers at its end. What stands among a person's words stays,
 * and a text that is nothing else comes back as it was.
 */
export function withoutMachineWords(text: string): string {
  const paragraphs = text.split(/\n[ \t]*\n/);
  let from = 0;
  let to = paragraphs.length;
  while (from < to && from < 3 && isBanner(paragraphs[from] ?? "")) from += 1;
  while (to > from && isFooter(paragraphs[to - 1] ?? "")) to -= 1;
  return from === to ? text : paragraphs.slice(from, to).join("\n\n").trim();
}
