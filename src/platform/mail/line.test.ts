// The connection to a mail server that speaks TLS: a certificate nobody vouches for is refused, and no password is said to it.
import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";
import { afterEach, expect, test } from "vitest";
import { openLine } from "./line.server.ts";
import type { SmtpSettings } from "./settings.ts";

const open: SMTPServer[] = [];
afterEach(async () => {
  for (const server of open.splice(0)) await new Promise<void>((resolve) => server.close(() => resolve()));
});

/** A server with a certificate it has signed itself. Says which passwords it has heard. */
async function selfSigned(secure: boolean, startTls = true): Promise<{ port: number; heard: string[] }> {
  const heard: string[] = [];
  const server = new SMTPServer({
    secure,
    disabledCommands: startTls ? [] : ["STARTTLS"],
    allowInsecureAuth: true,
    onAuth: ({ password }, _session, done) => {
      heard.push(password ?? "");
      done(null, { user: "svar" });
    },
  });
  server.on("error", () => undefined);
  open.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { port: (server.server.address() as AddressInfo).port, heard };
}

const journal = { intent: () => undefined, accepted: () => undefined, no: () => undefined };
const settings = (port: number, tls: SmtpSettings["tls"], secure = false): SmtpSettings => ({
  host: "127.0.0.1",
  port,
  secure,
  tls,
  user: "svar",
  password: "hemmelig",
  connections: 1,
  perMinute: null,
});

test.each([
  { name: "STARTTLS", secure: false },
  { name: "TLS from the first byte", secure: true },
])("a certificate that nobody vouches for is refused before the password: $name", async ({ secure }) => {
  const server = await selfSigned(secure);
  const opened = await openLine(settings(server.port, "verified", secure), journal, new AbortController().signal);
  expect(opened.ok).toBe(false);
  expect(server.heard).toEqual([]);
});

test("a server without TLS hears no password either", async () => {
  const server = await selfSigned(false, false);
  const opened = await openLine(settings(server.port, "verified"), journal, new AbortController().signal);
  expect(opened.ok).toBe(false);
  expect(server.heard).toEqual([]);
});

test("where the certificate is not asked for, the same server is used, with TLS", async () => {
  const server = await selfSigned(false);
  const opened = await openLine(settings(server.port, "unverified"), journal, new AbortController().signal);
  expect(opened.ok).toBe(true);
  expect(server.heard).toEqual(["hemmelig"]);
  if (opened.ok) opened.line.quit();
});
