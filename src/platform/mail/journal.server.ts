// The sender's own memory on disk: which mails may have left, written in the call that lets them go.
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";
import { newId } from "../ids.server.ts";

/** The last word on a mail: the dot may have left, the server took it, or the server said no to it. */
type Mark = "intent" | "accepted" | "no";

export type Journal = {
  /** Names this sender in `claimed_by`; lives as long as the journal's folder. */
  readonly sender: string;
  /** Just before the final dot may leave. */
  intent: (id: number) => void;
  /** In the very call that reads the 250. */
  accepted: (id: number) => void;
  /** The server answered the dot with a refusal: nothing is in doubt. */
  no: (id: number) => void;
  /** The database knows what became of these: their lines are needed no more. */
  settled: (ids: Iterable<number>) => void;
  /** Closes the file. When everything is settled it is removed of lines first. */
  close: () => void;
};

/** What an earlier sender left behind in the folder, for this database. */
export type Replay = { readonly sender: string | undefined; readonly marks: ReadonlyMap<number, Mark> };

const FILES = ["outbox-journal.1", "outbox-journal.2"] as const;
const HEAD = "gjensvar-journal";
const WORD: Record<string, Mark> = { I: "intent", A: "accepted", N: "no" };
const LINES_PER_FILE = 20_000;

/**
 * Reads the journal files in `folder`. A file whose head names another database is set aside, never used.
 * A last line without its newline is ignored: it was torn, and the mail's earlier word stands.
 */
export function readJournal(folder: string, database: string): Replay {
  const marks = new Map<number, Mark>();
  let sender: string | undefined;
  const files = FILES.map((name) => join(folder, name)).filter((path) => existsSync(path));
  const read = files.map((path) => ({ path, ...parse(readFileSync(path, "latin1")) }));
  for (const file of read.sort((a, b) => a.turn - b.turn)) {
    if (file.database !== database) {
      renameSync(file.path, `${file.path}.other-${newId()}`);
      continue;
    }
    sender = file.sender;
    for (const [id, mark] of file.lines) marks.set(id, mark);
  }
  return { sender, marks };
}

type Parsed = { database: string; sender: string; turn: number; lines: [number, Mark][] };

function parse(text: string): Parsed {
  const whole = text.slice(0, text.lastIndexOf("\n") + 1).split("\n");
  const [word, database = "", sender = "", turn = "0"] = (whole[0] ?? "").split(" ");
  const lines: [number, Mark][] = [];
  for (const line of whole.slice(1)) {
    const found = /^([IAN]) (\d+)$/.exec(line);
    const mark = found ? WORD[found[1] ?? ""] : undefined;
    if (found && mark) lines.push([Number(found[2]), mark]);
  }
  return { database: word === HEAD ? database : "", sender, turn: Number(turn), lines };
}

/**
 * Starts a new journal in `folder`; call it only when all that `readJournal` found is in the database.
 * Two files take turns: the older one goes when everything in it is settled.
 * @throws when the folder cannot be written: without a lasting folder nothing may be sent.
 */
export function startJournal(folder: string, database: string, earlier: string | undefined): Journal {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const sender = earlier ?? newId();
  const open = new Set<number>();
  let waiting: Set<number> | undefined;
  let turn = 1;
  let lines = 0;
  const path = () => join(folder, FILES[(turn - 1) % 2] ?? FILES[0]);
  const begin = (): number => {
    const fd = openSync(path(), "w", 0o600);
    writeSync(fd, `${HEAD} ${database} ${sender} ${turn}\n`);
    fsyncSync(fd);
    return fd;
  };
  let fd = begin();
  rmSync(join(folder, FILES[1]), { force: true });
  const write = (word: string, id: number): void => {
    writeSync(fd, `${word} ${id}\n`);
    open.add(id);
    lines += 1;
  };
  const turnOver = (): void => {
    if (lines < LINES_PER_FILE || waiting) return;
    closeSync(fd);
    waiting = new Set(open);
    turn += 1;
    lines = 0;
    fd = begin();
  };
  const dropOlder = (): void => {
    if (!waiting || waiting.size > 0) return;
    rmSync(join(folder, FILES[turn % 2] ?? FILES[1]), { force: true });
    waiting = undefined;
  };
  return {
    sender,
    intent: (id) => write("I", id),
    accepted: (id) => write("A", id),
    no: (id) => write("N", id),
    settled: (ids) => {
      for (const id of ids) {
        open.delete(id);
        waiting?.delete(id);
      }
      dropOlder();
      turnOver();
    },
    close: () => {
      closeSync(fd);
      if (open.size === 0) closeSync(begin());
    },
  };
}
