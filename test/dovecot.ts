// A real IMAP server for the tests: Debian's Dovecot, started as this user in a folder of its own.
import { execFileSync, spawn } from "node:child_process";
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { connect as connectTo, createServer } from "node:net";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import type { ImapSettings } from "../src/platform/mail/inbox/settings.ts";

const program = "/usr/sbin/dovecot";
/** Why there is no server here; undefined when there is one. */
export const noDovecot = existsSync(program) ? undefined : "Dovecot is not installed (Debian: dovecot-imapd)";

export type Dovecot = { imap: ImapSettings; stop: () => Promise<void>; start: () => Promise<void> };

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const at = server.address();
      server.close(() => resolve(typeof at === "object" && at ? at.port : 0));
    });
  });

/** As root the server works as its own users and keeps mail as nobody; otherwise all is this user's. */
function usersHere(): { internal: string; group: string; login: string; uid: number; gid: number } {
  const { username, uid, gid } = userInfo();
  if (uid !== 0) return { internal: username, group: groupHere(), login: username, uid, gid };
  return { internal: "dovecot", group: "dovecot", login: "dovenull", uid: 65_534, gid: 65_534 };
}

const groupHere = (): string => execFileSync("id", ["-gn"], { encoding: "utf8" }).trim();

const settings = (
  folder: string,
  port: number,
  { internal, group, login, uid, gid }: ReturnType<typeof usersHere>,
): string => `
base_dir = ${folder}/run
log_path = ${folder}/log
protocols = imap
listen = 127.0.0.1
ssl = no
disable_plaintext_auth = no
default_internal_user = ${internal}
default_internal_group = ${group}
default_login_user = ${login}
mail_location = maildir:${folder}/mail
service anvil {
  chroot =
}
service imap-login {
  chroot =
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = 0
  }
}
namespace inbox {
  inbox = yes
  mailbox Sent {
    auto = create
    special_use = \\Sent
  }
}
passdb {
  driver = passwd-file
  args = ${folder}/users
}
userdb {
  driver = static
  args = uid=${uid} gid=${gid} home=${folder}/mail
}
`;

/** Starts the server with one mailbox. `stop` and `start` play a server that goes away and comes back; `end` removes it. */
export async function startDovecot(): Promise<Dovecot & { end: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), "gjensvar-imap-"));
  const port = await freePort();
  const users = usersHere();
  for (const name of ["run", "mail"]) mkdirSync(join(folder, name));
  if (users.uid !== userInfo().uid) {
    chmodSync(folder, 0o755);
    chownSync(join(folder, "mail"), users.uid, users.gid);
  }
  writeFileSync(join(folder, "users"), "svar:{PLAIN}hemmelig\n");
  writeFileSync(join(folder, "dovecot.conf"), settings(folder, port, users));
  let running: ReturnType<typeof spawn> | undefined;
  const start = async () => {
    if (running) return;
    running = spawn(program, ["-F", "-c", join(folder, "dovecot.conf")], { stdio: "ignore" });
    await untilOpen(port);
  };
  const stop = async () => {
    const child = running;
    running = undefined;
    if (!child) return;
    const gone = new Promise((resolve) => child.once("exit", resolve));
    child.kill("SIGTERM");
    await gone;
  };
  await start();
  return {
    imap: {
      host: "127.0.0.1",
      port,
      secure: false,
      tls: "none",
      user: "svar",
      password: "hemmelig",
      folder: "INBOX",
    },
    start,
    stop,
    end: async () => {
      await stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function untilOpen(port: number): Promise<void> {
  for (let tried = 0; tried < 100; tried += 1) {
    const open = await new Promise<boolean>((resolve) => {
      const socket = connectTo(port, "127.0.0.1", () => {
        socket.destroy();
        resolve(true);
      }).once("error", () => resolve(false));
    });
    if (open) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("Dovecot does not listen");
}
