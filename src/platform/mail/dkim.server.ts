// DKIM (RFC 6376): our own signature on every mail, where the configuration holds a key. The mail library's signer does the work.
import { createPrivateKey } from "node:crypto";
import DKIM from "nodemailer/lib/dkim";
import { readMailbox } from "./address.ts";

/** `key` in PEM; line breaks may be written as `\n`, as environments do. */
export type DkimKey = { readonly domain: string; readonly selector: string; readonly key: string };

/** Returns the same mail with a signature before it. */
export type SignMail = (mime: Buffer) => Promise<Buffer>;

/** RFC 8301, 3.2: 2048 bits at least where one can choose. */
const LEAST_BITS = 2048;

const withLines = (pem: string): string => pem.replaceAll("\\n", "\n");

/** Why this cannot sign, in one line that never repeats the key; undefined when it can. */
export function faultOfKey(pem: string): string | undefined {
  try {
    const key = createPrivateKey(withLines(pem));
    if (key.asymmetricKeyType !== "rsa") return "must be an RSA key: receivers do not all know another kind";
    const bits = key.asymmetricKeyDetails?.modulusLength ?? 0;
    return bits < LEAST_BITS ? `must have at least ${LEAST_BITS} bits, it has ${bits}` : undefined;
  } catch {
    return "must be a private key in PEM without a passphrase (-----BEGIN PRIVATE KEY----- …)";
  }
}

/**
 * Whether a signature of this domain speaks for the sender's address: the same domain, or one below the other (RFC 7489, 3.1.1, relaxed).
 * Receivers that follow DMARC count no other.
 */
export function coversSender(domain: string, mailFrom: string): boolean {
  const [signs, from] = [domain.toLowerCase(), readMailbox(mailFrom)?.address.split("@").at(-1)?.toLowerCase()];
  return from !== undefined && (from === signs || from.endsWith(`.${signs}`) || signs.endsWith(`.${from}`));
}

/** A signer for every mail of this process: relaxed/relaxed, rsa-sha256. */
export function makeSigner({ domain, selector, key }: DkimKey): SignMail {
  const signer = new DKIM({ domainName: domain, keySelector: selector, privateKey: withLines(key) });
  return async (mime) => {
    const parts: Buffer[] = [];
    for await (const part of signer.sign(mime)) parts.push(part as Buffer);
    const signed = Buffer.concat(parts);
    // The library leaves a mail as it was when it cannot sign.
    if (!signed.subarray(0, 15).equals(Buffer.from("DKIM-Signature:"))) throw new Error("the mail could not be signed");
    return signed;
  };
}
