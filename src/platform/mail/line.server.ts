// One connection to the mail server: opened, used for one mail at a time, closed.
import { Readable } from "node:stream";
import SMTPConnection from "nodemailer/lib/smtp-connection";
import { log } from "../log.server.ts";
import type { Journal } from "./journal.server.ts";
import type { Envelope } from "./message.ts";
import type { Attempt, Step } from "./outcome.ts";
import type { SmtpSettings } from "./settings.ts";

export type Fault = { readonly step: Step; readonly code: number | undefined; readonly reply: string };

/** An open, signed-in connection. */
export type Line = {
  readonly alive: () => boolean;
  /** Sends one mail and says how it went. Never throws for what the server does. */
  readonly send: (id: number, envelope: Envelope, mime: Buffer) => Promise<Attempt>;
  /** Says goodbye; nothing may be in flight. */
  readonly quit: () => void;
  /** Cuts the link. A mail in flight ends as uncertain when its dot had left, else as not sent. */
  readonly cut: () => void;
};

type Caught = { code?: string; responseCode?: number; response?: string; command?: string; message?: string };

const asCaught = (fault: unknown): Caught => (typeof fault === "object" && fault !== null ? (fault as Caught) : {});

function faultOf(fault: unknown, dotted: boolean): Fault {
  const caught = asCaught(fault);
  const command = caught.command ?? "";
  const step: Step = dotted
    ? "dot"
    : caught.code === "EAUTH" || command.startsWith("AUTH")
      ? "auth"
      : command === "MAIL FROM"
        ? "mail"
        : command === "RCPT TO"
          ? "rcpt"
          : command === "DATA"
            ? "data"
            : "connect";
  const code = typeof caught.responseCode === "number" ? caught.responseCode : undefined;
  return { step, code, reply: (caught.response ?? caught.message ?? "no reply").slice(0, 500) };
}

/** Connects and signs in, until `stop` says otherwise. Time-outs: 20 s to be greeted, 5 minutes for a reply (RFC 5321, 4.5.3.2). */
export async function openLine(
  settings: SmtpSettings,
  journal: Pick<Journal, "intent" | "accepted" | "no">,
  stop: AbortSignal,
): Promise<{ ok: true; line: Line } | { ok: false; fault: Fault }> {
  const connection = new SMTPConnection({
    host: settings.host,
    port: settings.port,
    secure: settings.secure,
    requireTLS: settings.tls === "verified",
    ignoreTLS: settings.tls === "none",
    opportunisticTLS: settings.tls === "unverified",
    tls: { rejectUnauthorized: settings.tls === "verified", minVersion: "TLSv1.2" },
    connectionTimeout: 20_000,
    greetingTimeout: 20_000,
    socketTimeout: 300_000,
    socketCloseTimeout: 500,
  });
  const failed = await new Promise<unknown>((resolve) => {
    const stopped = () => resolve(new Error("we are stopping"));
    stop.addEventListener("abort", stopped, { once: true });
    connection.once("end", () => stop.removeEventListener("abort", stopped));
    // After the connection is up, errors reach the mail in flight by its own callback; this keeps them from being thrown.
    connection.on("error", resolve);
    connection.on("end", () => resolve(new Error("the server closed the connection")));
    connection.connect((fault) => {
      if (fault) return resolve(fault);
      if (settings.user === undefined) return resolve(undefined);
      const credentials = { user: settings.user, pass: settings.password ?? "" };
      connection.login({ credentials }, (refused) => resolve(refused ?? undefined));
    });
  });
  if (failed === undefined) return { ok: true, line: lineOn(connection, journal) };
  connection.close();
  return { ok: false, fault: faultOf(failed, false) };
}

function lineOn(connection: SMTPConnection, journal: Pick<Journal, "intent" | "accepted" | "no">): Line {
  let inFlight: (() => void) | undefined;
  let cutOff = false;
  const alive = () => !cutOff && !connection.destroyed;

  const send: Line["send"] = (id, envelope, mime) =>
    new Promise((resolve) => {
      let dotted = false;
      let given = false;
      // Read only while the server takes DATA. The end is asked for when all bytes are passed on: the dot comes next.
      const body = new Readable({
        read() {
          if (!given) {
            given = true;
            this.push(mime);
            return;
          }
          // If the disk refuses the line, this throws, the stream breaks, and the dot never leaves.
          journal.intent(id);
          dotted = true;
          this.push(null);
        },
      });
      const done = (fault: unknown, response?: string): void => {
        if (!inFlight) return;
        inFlight = undefined;
        if (!fault) {
          // Still inside the parsing of the 250: no other dot can leave before this line is written.
          written(() => journal.accepted(id));
          resolve({ ok: true, reply: response ?? "" });
          return;
        }
        const seen = faultOf(fault, dotted);
        if (dotted && seen.code !== undefined) written(() => journal.no(id));
        afterRefusal(connection, seen, () => resolve({ ok: false, ...seen }));
      };
      inFlight = () => done({ message: "we closed the connection" });
      const { from, to, size } = envelope;
      connection.send({ from, to: [to], size }, body, (fault, sent) => done(fault, sent?.response));
    });

  const cut = (): void => {
    cutOff = true;
    connection.close();
    inFlight?.();
  };
  const quit = (): void => {
    if (alive()) connection.quit();
  };
  return { alive, send, cut, quit };
}

/** A full disk must not lose an answer that is in hand: the database still hears it, and a crash leaves the mail uncertain. */
function written(line: () => void): void {
  try {
    line();
  } catch (fault) {
    log.error("mail.journal", { fault });
  }
}

/** A clean refusal leaves the link usable after RSET; anything else closes it. */
function afterRefusal(connection: SMTPConnection, fault: Fault, then: () => void): void {
  const clean = fault.code !== undefined && fault.code !== 421 && fault.code !== 503 && fault.step !== "data";
  if (!clean || connection.destroyed) {
    connection.close();
    then();
    return;
  }
  const giveUp = setTimeout(() => connection.close(), 5000);
  const once = (): void => {
    clearTimeout(giveUp);
    connection.off("end", once);
    then();
  };
  connection.once("end", once);
  connection.reset((refused) => {
    if (refused) connection.close();
    else once();
  });
}
