// Chance and identity: made here, at the edge, and passed on.
import { createHash, randomBytes, randomInt, randomUUIDv7 } from "node:crypto";

/** An id of a row. Version 7 (RFC 9562): those made one after another lie side by side in an index. Never a secret: it tells when it was made. */
export const newId = (): string => randomUUIDv7();

/** 256 random bits for a link or a cookie, in characters that survive a mail client. */
export const newToken = (): string => randomBytes(32).toString("base64url");

/** Six digits for somebody to read in a mail and type: worth something only for minutes and a few tries. */
export const newCode = (): string => String(randomInt(1_000_000)).padStart(6, "0");

/** How a token is kept: SHA-256, hex. Tokens have full entropy, so no salt is needed. */
export const hashToken = (token: string): string => createHash("sha256").update(token, "utf8").digest("hex");

/** The hash that approval binds to: subject and body, exactly. */
export const hashText = (...parts: readonly string[]): string =>
  createHash("sha256").update(parts.join("\u001f"), "utf8").digest("hex");
