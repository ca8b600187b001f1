// A mail server for tests and figures: takes mail on this machine, keeps it in memory, and fails exactly where told to.
import { createServer, type Server, type Socket } from "node:net";

/** Where a talk stands. `nth` counts how often this recipient (or, before it is named, the server) came to this step. */
export type Moment = { step: "connect" | "auth" | "mail" | "rcpt" | "data" | "dot"; to: string; nth: number };

/**
 * What to do there: nothing special; a reply; or cutting the link. At the dot `keep` says whether the mail counts as
 * taken although the sender hears nothing.
 */
type Act =
  | undefined
  | { delayMs: number }
  | { code: number; text?: string; delayMs?: number }
  | { drop: true; keep?: boolean; delayMs?: number };

type SunkMail = { from: string; to: string[]; messageId: string; raw: string };

export type Sink = {
  port: number;
  /** What was taken, in order; empty strings for `raw` unless the sink keeps it. */
  mails: SunkMail[];
  /** Mails taken, also when they are not kept. */
  count: () => number;
  connections: () => number;
  /** Changes the plan while it runs. */
  plan: (plan: (moment: Moment) => Act) => void;
  stop: () => Promise<void>;
};

type Options = { plan?: (moment: Moment) => Act; keep?: "all" | "heads" | "none"; port?: number; auth?: boolean };

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Starts on 127.0.0.1 only. `auth` offers AUTH PLAIN, which the plan may refuse. */
export async function startSink(options: Options = {}): Promise<Sink> {
  let plan = options.plan ?? (() => undefined);
  const counts = new Map<string, number>();
  const sockets = new Set<Socket>();
  const mails: SunkMail[] = [];
  let count = 0;
  let connections = 0;
  const house: House = {
    auth: options.auth ?? false,
    ask: (step, to) => {
      const key = `${step} ${to}`;
      const nth = (counts.get(key) ?? 0) + 1;
      counts.set(key, nth);
      return plan({ step, to, nth });
    },
    take: (mail) => {
      count += 1;
      if (options.keep === "none") return;
      const messageId = /^message-id:\s*(\S+)/im.exec(mail.raw)?.[1] ?? "";
      mails.push({ ...mail, messageId, raw: options.keep === "all" ? mail.raw : "" });
    },
  };
  const server = createServer({ noDelay: true }, (socket) => {
    connections += 1;
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
    socket.on("error", () => undefined);
    talk(socket, house).catch(() => socket.destroy());
  });
  const port = await listen(server, options.port ?? 0);
  return {
    port,
    mails,
    count: () => count,
    connections: () => connections,
    plan: (next) => {
      plan = next;
    },
    stop: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function listen(server: Server, port: number): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  const address = server.address();
  return typeof address === "object" && address ? address.port : port;
}

type House = {
  auth: boolean;
  ask: (step: Moment["step"], to: string) => Act;
  take: (mail: Omit<SunkMail, "messageId">) => void;
};

/** Says a reply, or what the plan wants instead. False when the link was cut. */
async function answer(socket: Socket, act: Act, usual: string): Promise<"said" | "refused" | "dropped"> {
  if (act?.delayMs) await pause(act.delayMs);
  if (act && "drop" in act) {
    socket.destroy();
    return "dropped";
  }
  if (act && "code" in act) {
    socket.write(`${act.code} ${act.text ?? "as planned"}\r\n`);
    if (act.code === 421) socket.end();
    return act.code < 400 ? "said" : "refused";
  }
  socket.write(`${usual}\r\n`);
  return "said";
}

async function talk(socket: Socket, house: House): Promise<void> {
  if ((await answer(socket, house.ask("connect", ""), "220 sink ready")) !== "said") return void socket.end();
  let from = "";
  let to: string[] = [];
  let inMail = false;
  let body: string[] = [];
  const last = () => to.at(-1) ?? "";
  const endMail = async (): Promise<void> => {
    inMail = false;
    const act = house.ask("dot", last());
    const taken = !act || !("code" in act || "drop" in act) || ("drop" in act && act.keep === true);
    if (taken) house.take({ from, to, raw: body.join("\r\n") });
    body = [];
    to = [];
    await answer(socket, act, "250 2.0.0 taken");
  };
  const verbs: Record<string, (rest: string) => unknown> = {
    ehlo: () =>
      socket.write(
        `250-sink\r\n250-PIPELINING\r\n250-8BITMIME\r\n${house.auth ? "250-AUTH PLAIN\r\n" : ""}250 SIZE 10485760\r\n`,
      ),
    helo: () => socket.write("250 sink\r\n"),
    auth: () => answer(socket, house.ask("auth", ""), "235 2.7.0 welcome"),
    mail: async (rest) => {
      to = [];
      from = /<([^>]*)>/.exec(rest)?.[1] ?? "";
      await answer(socket, house.ask("mail", from), "250 2.1.0 go on");
    },
    rcpt: async (rest) => {
      const address = /<([^>]*)>/.exec(rest)?.[1] ?? "";
      if ((await answer(socket, house.ask("rcpt", address), "250 2.1.5 known")) === "said") to.push(address);
    },
    data: async () => {
      if (to.length === 0) return socket.write("503 5.5.1 nobody to send to\r\n");
      inMail = (await answer(socket, house.ask("data", last()), "354 go on")) === "said";
    },
    rset: () => {
      to = [];
      socket.write("250 2.0.0 forgotten\r\n");
    },
    noop: () => socket.write("250 2.0.0 here\r\n"),
    quit: () => socket.end("221 2.0.0 goodbye\r\n"),
  };
  const unknown = () => socket.write("502 5.5.2 not known here\r\n");
  let rest = "";
  for await (const chunk of socket) {
    const parts = (rest + chunk.toString("latin1")).split("\r\n");
    rest = parts.pop() ?? "";
    for (const line of parts) {
      if (inMail && line === ".") await endMail();
      else if (inMail) body.push(line.startsWith(".") ? line.slice(1) : line);
      else await (verbs[line.slice(0, 4).toLowerCase()] ?? unknown)(line);
      if (socket.destroyed) return;
    }
  }
}
