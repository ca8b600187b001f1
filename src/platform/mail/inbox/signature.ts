// Whether a call to our webhook really comes from who holds the secret: Standard Webhooks, symmetric signatures.
import { createHmac, timingSafeEqual } from "node:crypto";

/** A call older or newer than this is not believed: an old one may be somebody else's copy. */
const toleranceSeconds = 300;

/** The key in a secret as the standard writes it: `whsec_` and base64, or base64 alone. */
const keyOf = (secret: string): Buffer => Buffer.from(secret.replace(/^whsec_/, ""), "base64");

/** `v1,` and the base64 of HMAC-SHA256 over `<id>.<timestamp>.<body>`. `timestamp` in seconds. */
export function signatureOf(secret: string, id: string, timestamp: number, body: Uint8Array): string {
  return `v1,${createHmac("sha256", keyOf(secret)).update(`${id}.${timestamp}.`).update(body).digest("base64")}`;
}

/** Whether a call says of itself that it is signed and fresh: told by its headers, before a byte of its body is read. */
export function mayBeSigned(headers: Headers, now: Date): boolean {
  const timestamp = Number(headers.get("webhook-timestamp"));
  if (!headers.get("webhook-id") || !Number.isSafeInteger(timestamp)) return false;
  if (Math.abs(now.getTime() / 1000 - timestamp) > toleranceSeconds) return false;
  return /(?:^| )v1,[A-Za-z0-9+/]{43}=(?: |$)/.test(headers.get("webhook-signature") ?? "");
}

/** True when one of the signatures in the header is ours and the call is fresh. */
export function isSigned(secret: string, headers: Headers, body: Uint8Array, now: Date): boolean {
  if (!mayBeSigned(headers, now)) return false;
  const id = headers.get("webhook-id") ?? "";
  const timestamp = Number(headers.get("webhook-timestamp"));
  const wanted = Buffer.from(signatureOf(secret, id, timestamp, body));
  return (headers.get("webhook-signature") ?? "").split(" ").some((one) => {
    const given = Buffer.from(one);
    return given.length === wanted.length && timingSafeEqual(given, wanted);
  });
}
