// How to reach the mailbox that answers come to, read from configuration. Pure.

export type ImapSettings = {
  readonly host: string;
  readonly port: number;
  readonly secure: boolean;
  /** `verified`: TLS with a good certificate or nothing. `unverified`: TLS if there is any. `none`: plain. */
  readonly tls: "verified" | "unverified" | "none";
  readonly user: string;
  readonly password: string;
  readonly folder: string;
};

/** Reads `imaps://user:password@host:993/INBOX` or `imap://…`. The configuration has checked the beginning; a bad rest throws. */
export function imapSettings(address: string, tls: ImapSettings["tls"]): ImapSettings {
  const url = new URL(address);
  const secure = url.protocol === "imaps:";
  if (url.hostname === "") throw new Error("IMAP_URL names no host");
  if (url.username === "") throw new Error("IMAP_URL names no user");
  return {
    host: url.hostname.replace(/^\[|\]$/g, ""),
    port: url.port === "" ? (secure ? 993 : 143) : Number(url.port),
    secure,
    tls,
    user: decodeURIComponent(url.username),
    password: decodeURIComponent(url.password),
    folder: decodeURIComponent(url.pathname.replace(/^\//, "")) || "INBOX",
  };
}
