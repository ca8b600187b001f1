// Who a mail goes to and comes from: one strict reading, the last one before a socket.

export type Mailbox = { readonly name: string; readonly address: string };

const ATOM = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/;
const LABEL = /^[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/;
const TOP = /^([A-Za-z]{2,63}|xn--[A-Za-z0-9-]+)$/;

/**
 * Whether this is exactly one address that can stand in an envelope (RFC 5321, 4.1.2, without quoted and literal forms).
 * No list, comment, name, space, control character, sign outside ASCII, IP address or domain without a dot.
 */
export function isSendable(address: string): boolean {
  if (address.length > 254) return false;
  const parts = address.split("@");
  const [local = "", domain = ""] = parts;
  if (parts.length !== 2 || local.length > 64 || domain.length > 253 || !ATOM.test(local)) return false;
  const labels = domain.split(".");
  return labels.length >= 2 && labels.every((label) => LABEL.test(label)) && TOP.test(labels.at(-1) ?? "");
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
