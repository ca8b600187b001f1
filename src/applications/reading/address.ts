// One strict rule for a mail address: exactly one addr-spec that a letter can be sent to.

export type Address = { ok: true; address: string } | { ok: false; why: string };

/** RFC 5321, 4.5.3.1: 64 octets before the sign, 255 for the domain, and 254 for what fits a path. */
const MAX_ADDRESS = 254;
const MAX_LOCAL = 64;

const ATOM = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/;
const LABEL = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/;
const CONTROL = /\p{Cc}/u;

const refused = (why: string): Address => ({ ok: false, why });

/** The domain in the form mail servers use (punycode, small letters), or null when it is none. */
function domainOf(typed: string): string | null {
  // Only letters, marks, digits, dots and hyphens reach the URL parser, which knows the IDNA tables.
  if (!/^[\p{L}\p{M}\p{N}.-]+$/u.test(typed)) return null;
  let ascii: string;
  try {
    ascii = new URL(`http://${typed}/`).hostname;
  } catch {
    return null;
  }
  const labels = ascii.split(".");
  if (labels.length < 2 || ascii.length > 253 || !labels.every((label) => LABEL.test(label))) return null;
  return /^([a-z]{2,63}|xn--[a-z0-9-]+)$/.test(labels.at(-1) ?? "") ? ascii : null;
}

/**
 * One address as typed by a person or a file, without a name around it.
 * Refuses lists, quotes, names in angle brackets, control characters, addresses over 254 characters, domains without
 * a dot, IP literals and letters outside ASCII before the sign (RFC 5321; such a mailbox needs SMTPUTF8).
 * The domain comes back as punycode in small letters; the part before the sign is kept as typed.
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
