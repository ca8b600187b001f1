// One IMAP connection, with the certainty about TLS that the settings ask for.
import type { ImapFlow } from "imapflow";
import type { ImapSettings } from "./settings.ts";

export type { ImapFlow };

/** Connects and signs in. @throws when the server cannot be reached, its certificate is not good, or it refuses the password. */
export async function connectImap(imap: ImapSettings): Promise<ImapFlow> {
  // Loaded with the first mailbox: most starts have none, and it is large.
  const { ImapFlow: Client } = await import("imapflow");
  const client = new Client({
    host: imap.host,
    port: imap.port,
    secure: imap.secure,
    // Never a password in clear where TLS was asked for, whatever the server offers.
    ...(imap.secure
      ? {}
      : imap.tls === "verified"
        ? { doSTARTTLS: true }
        : imap.tls === "none"
          ? { doSTARTTLS: false }
          : {}),
    tls: { rejectUnauthorized: imap.tls === "verified" },
    auth: { user: imap.user, pass: imap.password },
    logger: false,
    autoIdleDelay: 200,
    maxIdleTime: 5 * 60_000,
  });
  // An error outside a command would end the process: the connection closes after it, and the reader comes back.
  client.on("error", () => undefined);
  await client.connect();
  return client;
}
