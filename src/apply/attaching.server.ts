// Attaching files to an application that has not been sent: what the page shows, and what its forms do.
import { data, redirect } from "react-router";
import { askHouse } from "../access/asks.server.ts";
import { countedAddress } from "../access/origin.ts";
import { keepFile, readFilesIn, removeFile } from "../applications/applications.server.ts";
import { type FileHolder, MOST_FILES, shortened } from "../applications/files.ts";
import { inTransaction, type Tx } from "../platform/db/db.server.ts";
import { NotFound } from "../platform/decision.ts";
import { scannerAt } from "../platform/files/scan.server.ts";
import { boundaryOf } from "../platform/http/multipart.ts";
import { withUpload } from "../platform/http/upload.server.ts";
import { formatNumber } from "../platform/i18n/format.ts";
import { isLang } from "../platform/i18n/languages.ts";
import type { FileFault } from "./Attached.tsx";
import { attachPath, talkPath } from "./addresses.ts";
import { holderOfIn } from "./drafts-store.server.ts";
import { saveLanguage, talkOf } from "./talk.server.ts";
import { type Args, shownOf, whereOf } from "./talk-shown.server.ts";

/** So much of each text stands on the page, in characters: it shall load under 30 kB. */
const shownHere = 2000;

const receipts = ["kept", "removed"] as const;

/** The draft of this browser. Whoever has none yet, or has sent it, is led to the conversation. */
async function draftHere(args: Args) {
  const { db, now } = askHouse(args.context);
  const talk = await talkOf(db, whereOf(args), now);
  const { draft, found, visitor } = talk;
  if (!draft || draft.sentAt || found.state === "gone") throw redirect(talkPath(args.params.home, args.params.job));
  const holder: FileHolder = { employer: visitor.employer, draft: draft.id };
  return { talk, draft, holder };
}

/** Everything the page shows. @throws NotFound */
export async function attachShown(args: Args) {
  const { db } = askHouse(args.context);
  const { talk, draft, holder } = await draftHere(args);
  const files = await inTransaction(db, talk.visitor, (tx) => readFilesIn(tx, holder));
  const done = new URL(args.request.url).searchParams.get("done");
  return {
    shown: shownOf(talk, draft.language),
    files: files.map((file) => shortened(file, shownHere)),
    most: formatNumber(draft.language, MOST_FILES),
    full: files.length >= MOST_FILES,
    done: receipts.find((one) => one === done) ?? null,
  };
}

/** Those who should come again, and when, in seconds (RFC 9110, 10.2.3). */
const comeAgain: Partial<Record<FileFault, string>> = { "slow-down": "900", busy: "30" };

function refused(fault: FileFault) {
  const again = comeAgain[fault];
  return data({ fault }, { status: again ? 429 : 400, headers: again ? { "Retry-After": again } : {} });
}

/** One file of one form; it counts as work on the draft, which waits as long again. Sent meanwhile, it comes along with the application. */
async function attach(args: Args) {
  const { db, now, ip, config } = askHouse(args.context);
  const { holder, draft } = await draftHere(args);
  const made = await withUpload(args.request, countedAddress(ip), async ({ files }) => {
    const file = files.find((one) => one.field === "file");
    if (!file) return { ok: false, why: "no-file" } as const;
    const holderNow = (tx: Tx) => holderOfIn(tx, holder.employer, draft.id, now);
    return keepFile(db, holder, file, { now, ip, scan: scannerAt(config.CLAMAV_SOCKET), holderNow });
  });
  if (!made.ok) {
    if (made.why === "no-form") throw new Response(null, { status: 400 });
    return refused(made.why);
  }
  if (!made.result.ok) return refused(made.result.why);
  throw redirect(`${attachPath(args.params.home, args.params.job)}?done=kept`, 303);
}

/** Does what a form of the page asks; comes back only with what is wrong. @throws NotFound */
export async function attachPressed(args: Args) {
  const { request, params } = args;
  if (boundaryOf(request.headers.get("content-type")) !== undefined) return attach(args);
  const { db, now } = askHouse(args.context);
  const { holder } = await draftHere(args);
  const form = await request.formData();
  const path = attachPath(params.home, params.job);
  switch (form.get("act")) {
    case "remove":
      await removeFile(db, holder, String(form.get("id") ?? ""));
      throw redirect(`${path}?done=removed`, 303);
    case "language": {
      const lang = form.get("lang");
      if (isLang(lang)) await saveLanguage(db, whereOf(args), lang, now);
      throw redirect(path, 303);
    }
    default:
      throw new NotFound();
  }
}
