// What a mail server's refusal means for the address: will it never work, or is the fault elsewhere? Reads words before codes.
import { type Finding, findings } from "./bounce-words.ts";

export type Reason = "no such person" | "full" | "refused as spam" | "our own fault" | "temporary" | "other";
export type Verdict = { permanent: boolean; reason: Reason };

export type Refusal = {
  /** The server's words: Diagnostic-Code, or the lines about this recipient. */
  text: string;
  /** Enhanced status (RFC 3463) of the report, when it has one. */
  status?: string | undefined;
  /** `failed`, `delayed`, … (RFC 3464, 2.3.3). */
  action?: string | undefined;
};

const NEVER = /^5\.1\.(?:1|2|3|6|10)$|^5\.4\.4$/;
const SENDER = /^5\.1\.[78]$/;
const meaning: Readonly<Record<Finding, Verdict>> = {
  gone: { permanent: true, reason: "no such person" },
  deaf: { permanent: true, reason: "no such person" },
  full: { permanent: false, reason: "full" },
  ours: { permanent: false, reason: "our own fault" },
  spam: { permanent: false, reason: "refused as spam" },
  late: { permanent: false, reason: "temporary" },
  again: { permanent: false, reason: "temporary" },
  moved: { permanent: true, reason: "no such person" },
  closed: { permanent: false, reason: "other" },
  nowhere: { permanent: true, reason: "no such person" },
  nobody: { permanent: true, reason: "no such person" },
  broken: { permanent: false, reason: "other" },
};

/** Enhanced status (RFC 3463) in a text; the most telling one when there are several: x.0.0 says nothing. */
export function statusIn(text: string): string | undefined {
  const all = [...text.matchAll(/(?<![\d.])([245]\.\d{1,3}\.\d{1,3})(?![\d.]*\d)/g)].map((found) => found[1] ?? "");
  return all.find((one) => !/^\d\.0\.0$/.test(one)) ?? all[0];
}

/** The three-digit reply (RFC 5321) in a text. */
export const replyIn = (text: string): string | undefined =>
  /(?:^|[\s(:;<,'"]|said: ?)([245][0-5]\d)(?=[\s,\-:;)'"]|$)/m.exec(text)?.[1];

/** Judges one refusal. Pure; looks at the first 3,000 signs. */
export function judge(refusal: Refusal): Verdict {
  const text = plain(refusal.text);
  const said = statusIn(text);
  const reported = refusal.status?.trim();
  const status = said && !/\.0\.0$/.test(said) ? said : (reported ?? said ?? "");
  const reply = replyIn(text) ?? "";
  if (refusal.action === "delayed") return meaning.late;
  const found = new Set(findings.filter(([, words]) => words.test(text)).map(([finding]) => finding));
  const soft = isSoft(reply, status, said !== undefined);
  const verdict = fromWords(found, text, status) ?? fromStatus(status);
  if (verdict.permanent && soft) return meaning.late;
  if (verdict === meaning.broken && soft) return meaning.late;
  return verdict;
}

/** 4xx: the server itself says that it may work later. An enhanced status beside a 5xx reply does not count. */
function isSoft(reply: string, status: string, said: boolean): boolean {
  if (reply.startsWith("5")) return said && status.startsWith("4.4");
  return reply.startsWith("4") || status.startsWith("4");
}

const GONE: ReadonlySet<Finding> = new Set(["nobody", "moved", "nowhere", "deaf"]);

function fromWords(found: ReadonlySet<Finding>, text: string, status: string): Verdict | undefined {
  // X.1.7 and X.1.8 (RFC 3463, 3.2) speak of the sender: who is unknown is us.
  if (SENDER.test(status)) return meaning.ours;
  const gone = (["nobody", "moved", "nowhere", "deaf"] as const).find((one) => found.has(one));
  // So servers refuse whom they do not have, Microsoft's above all; now and then it is a rule of somebody's.
  if (/recipient address[^\n]{0,200}rejected: access denied/.test(text)) return meaning.nobody;
  if (gone && /^5\.1\.(?:1|2|6|10)$/.test(status) && !found.has("full")) return meaning[gone];
  const unsure = gone === "nobody" && doubtful(text, status);
  const first = findings.find(([finding]) => found.has(finding) && !(unsure && GONE.has(finding)))?.[0];
  if (unsure && (first === undefined || first === "broken")) return meaning.broken;
  return first === undefined || first === "broken" ? undefined : meaning[first];
}

/**
 * "Unknown" is certain at RCPT, with a status of its own, or in the words of the recipient's own server. After DATA the
 * server had taken the recipient, and beside 5.7 it speaks of permission: filters of mobile operators answer so.
 */
function doubtful(text: string, status: string): boolean {
  if (/^5\.[67]\./.test(status) && !/rcpt/.test(text)) return true;
  if (/^5\.(?:1\.\d|4\.[1-9])/.test(status) || /rcpt/.test(text)) return false;
  if (status === "" && replyIn(text) === undefined && OWN_NUMBER.test(text)) return !EXCHANGE_UNKNOWN.test(text);
  if (LOOKED_UP.test(text) || IN_ITS_TONGUE.test(text)) return false;
  if (/^5\.2\./.test(status) || /in reply to (?:the )?(?:end of )?data/.test(text)) return true;
  // "550 <who>: unknown" repeats the recipient as servers do at RCPT; Google says in its own words that it asked.
  return !ASKED.test(text) && REMOTE.test(text);
}

/** A filter that hides behind "unknown user" says no more than that; these say what was looked for and not found. */
const LOOKED_UP =
  /does ?n[o']t have an? (?:\S{1,80} )?account|invalid mailbox|(?:user|mailbox|account|recipient) (?:was )?not found|(?:mailbox|account|user|recipient)[^.;]{0,60} does(?: not|n't) exist|not a known (?:user|mailbox)/;
/** A server that answers in its country's language is the recipient's own; filters hide behind English. */
const IN_ITS_TONGUE =
  /ukjen[td]|ukendt|okänd|(?:finns|finnes|findes|finst|eksisterer|existerar) (?:inte|ikke|ikkje|ingen|inga)|(?:inte|ikke|ikkje) (?:finns|finnes|findes|finst|eksisterer|existerar)|tuntematon|ei (?:ole|löyd)|unbekannt|existiert nicht|inconnu|introuvable|desconocid|no existe|sconosciut|non esiste|onbekend|bestaat niet|nie (?:ma takiego|istnieje)|nieznan/;
/**
 * A gateway that has taken the mail and then tells in numbers of its own ("[0]", "MSEXCH:IMC"), with no code of SMTP, why it went no
 * further: filters hide there. Exchange's own number for an unknown recipient (MAPI_E_UNKNOWN_RECIPIENT) is certain.
 */
const OWN_NUMBER = /\[#?\d{1,3}\]|msexch:/;
const EXCHANGE_UNKNOWN = /000c05a6/;
const ASKED =
  /\b55[0-4]:?[ -]\s?(?:5\.\d\.\d )?<a@b> ?(?::|\.\.\.|,)|not like recipient|\b55[0-4][^.]{0,40} recipient|address couldn't be found|address not found/;
const REMOTE = /after (?:end of )?data|>>> data(?! ?>>> rcpt)|\b55[0-4][ :,-]|mailbox unavailable/;

function fromStatus(status: string): Verdict {
  if (NEVER.test(status)) return meaning.nobody;
  if (/^[45]\.2\.2$/.test(status)) return meaning.full;
  if (/^4|^5\.4\.[17]$/.test(status)) return meaning.late;
  if (/^5\.7\.|^5\.[356]\.[1-9]|^5\.2\.3$/.test(status)) return meaning.ours;
  return meaning.broken;
}

/** One line in lower case, without links and addresses' own words, which would be read as a server's. */
export const plain = (text: string): string =>
  text
    .slice(0, 3000)
    .toLowerCase()
    .replace(/https?:\/\/([^\s>)/]{1,255})[^\s>)]{0,500}/g, " $1 ")
    .replace(/(?:typo|spaces|verify|check|correct|confirm)[^.]{0,80}(?:try|send)[^.]{0,20} again/g, " ")
    .replace(/[^\s<>()"';:,[\]@]{1,128}@[^\s<>()"';:,@]{0,254}[^\s<>()"';:,@.]/g, " <a@b> ")
    .replace(/<+ ?<a@b> ?>+/g, "<a@b>")
    .replace(/recipient address rejected: (?!access denied)(?=\S)/g, " rcpt: ")
    .replace(/[\s\u3000]+/g, " ")
    .trim();
