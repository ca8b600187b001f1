// How to reach the mail server, read from configuration.

export type SmtpSettings = {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte (smtps). */
  readonly secure: boolean;
  /** `verified`: TLS with a good certificate or nothing. `unverified`: TLS if there is any. `none`: plain. */
  readonly tls: "verified" | "unverified" | "none";
  readonly user?: string;
  readonly password?: string;
  /** Connections at once: the most mails that can be in doubt after a crash. */
  readonly connections: number;
  /** Mails a minute, or null for no limit (the catcher). */
  readonly perMinute: number | null;
};

type Wanted = { tls: SmtpSettings["tls"]; connections: number; perMinute: number };

/** Reads `smtp://user:password@host:587` or `smtps://…`. The configuration has checked the beginning; a bad rest throws. */
export function smtpSettings(address: string, wanted: Wanted): SmtpSettings {
  const url = new URL(address);
  const secure = url.protocol === "smtps:";
  if (url.hostname === "") throw new Error("SMTP_URL names no host");
  return {
    host: url.hostname.replace(/^\[|\]$/g, ""),
    port: url.port === "" ? (secure ? 465 : 587) : Number(url.port),
    secure,
    tls: wanted.tls,
    ...(url.username === "" ? {} : { user: decodeURIComponent(url.username) }),
    ...(url.password === "" ? {} : { password: decodeURIComponent(url.password) }),
    connections: wanted.connections,
    perMinute: wanted.perMinute,
  };
}

/** The catcher or a sink on this machine: plain, without sign-in, without pace. */
export const localSmtp = (port: number, connections = 2): SmtpSettings => ({
  host: "127.0.0.1",
  port,
  secure: false,
  tls: "none",
  connections,
  perMinute: null,
});
