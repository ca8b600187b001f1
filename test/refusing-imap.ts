// Stands between us and a real IMAP server, and refuses to hand out one mail: what a server with a damaged file answers.
import { type AddressInfo, connect, createServer, type Socket } from "node:net";
import type { ImapSettings } from "../src/platform/mail/inbox/settings.ts";

export type RefusingImap = { imap: ImapSettings; refusals: () => number; end: () => void };

/** Refuses the second mail that is asked for, `times` times (always, where nothing is said); all else goes through. Without TLS. */
export async function refuseSecondMail(imap: ImapSettings, times = Number.POSITIVE_INFINITY): Promise<RefusingImap> {
  const uids: string[] = [];
  const sockets = new Set<Socket>();
  let refused = 0;
  const refuses = (uid: string): boolean => {
    if (!uids.includes(uid)) uids.push(uid);
    return uids[1] === uid && refused < times;
  };
  const server = createServer((near) => {
    const far = connect(imap.port, imap.host);
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.on("error", () => undefined).on("close", () => [near, far].map((one) => one.destroy()));
    }
    far.pipe(near);
    near.on("data", (bytes) => {
      const [, tag, uid] = /^(\S+) UID FETCH (\d+) \(.*BODY\.PEEK\[\]/.exec(bytes.toString("latin1")) ?? [];
      if (uid === undefined || !refuses(uid)) far.write(bytes);
      else {
        refused += 1;
        near.write(`${tag} NO [SERVERBUG] the mail cannot be read\r\n`);
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    imap: { ...imap, port },
    refusals: () => refused,
    end: () => {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}
