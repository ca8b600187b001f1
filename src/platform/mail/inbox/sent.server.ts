// Was a mail sent after all? The folder of sent mails knows, where the mail server keeps one.
import { connectImap, type ImapFlow } from "./connect.server.ts";
import type { ImapSettings } from "./settings.ts";

/** Those of these Message-IDs that lie in the folder of sent mails; none when there is no such folder. @throws when it cannot be asked */
export async function sentAmong(imap: ImapSettings, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const client = await connectImap(imap);
  try {
    const folder = (await client.list()).find((one) => one.specialUse === "\\Sent");
    if (!folder) return new Set();
    await client.mailboxOpen(folder.path, { readOnly: true });
    const found = new Set<string>();
    for (const id of ids) if (await lies(client, id)) found.add(id);
    return found;
  } finally {
    await client.logout().catch(() => client.close());
  }
}

async function lies(client: ImapFlow, id: string): Promise<boolean> {
  const uids = await client.search({ header: { "message-id": id } }, { uid: true });
  return Array.isArray(uids) && uids.length > 0;
}
