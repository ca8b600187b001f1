// Who a mail goes to and comes from: the one strict reading of an address, for every form, file and envelope.

export type Mailbox = { readonly name: string; readonly address: string };
export type Address = { ok: true; address: string } | { ok: false; why: string };

/** RFC 5321, 4.5.3.1: 64 octets before the sign, 255 for the domain, and 254 for what fits a path. */
const MAX_ADDRESS = 254;
const MAX_LOCAL = 64;

const ATOM = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/;
const LABEL = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/;
const CONTROL = /\p{Cc}/u;

const refused = (why: string): Address => ({ ok: false, why });

/** Punycode in lower case. Only signs of words, marks, digits, dots and hyphens reach the URL parser, which knows the IDNA tables. */
function asciiOf(typed: string): string | null {
  if (/^[A-Za-z0-9.-]+$/.test(typed) && !/xn--/i.test(typed)) return typed.toLowerCase();
  if (!/^[\p{L}\p{M}\p{N}.-]+$/u.test(typed)) return null;
  try {
    return new URL(`http://${typed}/`).hostname;
  } catch {
    return null;
  }
}

/** The domain in the form mail servers use (punycode, lower case), or null when it is none. */
function domainOf(typed: string): string | null {
  const ascii = asciiOf(typed);
  if (ascii === null) return null;
  const labels = ascii.split(".");
  if (labels.length < 2 || ascii.length > 253 || !labels.every((label) => LABEL.test(label))) return null;
  return /^([a-z]{2,63}|xn--[a-z0-9-]+)$/.test(labels.at(-1) ?? "") ? ascii : null;
}

/**
 * One address as typed by a person or a file, without a name around it.
 * Refuses lists, quotes, names in angle brackets, control characters, addresses over 254 characters, domains without
 * a dot, IP literals and signs outside ASCII before the sign (RFC 5321; such a mailbox needs SMTPUTF8).
 * The domain comes back as punycode in lower case; the part before the sign is kept as typed.
 */
export function parseAddress(typed: string): Address {
  if (/[\r\n]/.test(typed.replace(/^\s+|\s+$/g, "")) || CONTROL.test(typed.trim()))
    return refused("holds a line break or control character");
  const address = typed.trim();
  if (address === "") return refused("empty");
  if (address.length > MAX_ADDRESS) return refused(`longer than ${MAX_ADDRESS} characters`);
  const sign = /[,;<>"()[\]\\:\s]/.exec(address);
  if (sign !== null) return refused(`holds ${sign[0].trim() === "" ? "a space" : `'${sign[0]}'`}: not one address`);
  const parts = address.split("@");
  if (parts.length !== 2) return refused(parts.length < 2 ? "has no @" : "has more than one @");
  const [local = "", domain = ""] = parts;
  if (!ATOM.test(local)) return refused("the part before @ is not allowed");
  if (local.length > MAX_LOCAL) return refused(`more than ${MAX_LOCAL} characters before @`);
  if (/^[\d.]+$/.test(domain)) return refused("the domain is an IP address");
  if (!domain.includes(".")) return refused("the domain has no dot");
  const ascii = domainOf(domain);
  if (ascii === null) return refused("the domain is not a name");
  const whole = `${local}@${ascii}`;
  return whole.length > MAX_ADDRESS ? refused(`longer than ${MAX_ADDRESS} characters`) : { ok: true, address: whole };
}

/**
 * Whether this is exactly one address that can stand in an envelope as it is (RFC 5321, 4.1.2, without quoted and literal
 * forms): what `parseAddress` gives back, upper and lower case alike.
 */
export function isSendable(address: string): boolean {
  const read = parseAddress(address);
  return read.ok && read.address.toLowerCase() === address.toLowerCase();
}

/**
 * Reads `a@b.no` or `Name <a@b.no>`. Undefined when the address is not sendable or the name could break a header.
 * Used for the sender and the reply address; a recipient has no name here.
 */
export function readMailbox(text: string): Mailbox | undefined {
  const named = /^([^<>]*)<([^<>]+)>$/.exec(text.trim());
  const address = (named?.[2] ?? text).trim();
  const name = (named?.[1] ?? "").trim().replace(/^"(.*)"$/, "$1");
  if (!isSendable(address) || /\p{Cc}/u.test(name)) return undefined;
  return { name, address };
}
