// The command line: parses, calls a front door, prints. Each command loads only what it needs, so that the small ones start at once.
type Command = {
  usage: string;
  does: string;
  /** What else `--help` says about this one. */
  more?: string;
  load: () => Promise<{ run: (args: string[]) => Promise<number> }>;
};

const caseShape = `CASE.json is one object. These are needed: language, job, candidate, sender, outcome, stage; a sentence that
would stand on anything else that is absent is left out.

{ "country": "NO", "sector": "public", "language": "nb", "today": "2026-11-22", "stage": "application | interview | final",
  "employer": { "name": "…" }, "sender": { "name": "…", "title": "…", "email": "…", "phone": "…" },
  "job": { "title": "…", "applicants": 214, "interviewed": 6,
           "requirements": [ { "key": "procurement", "label": { "nb": "…", "en": "…" },
                               "kind": "competence | experience | skill | trait | language | formal", "must": true } ] },
  "candidate": { "givenName": "…", "familyName": "…", "internal": false, "contribution": null },
  "assessments": [ { "requirement": "procurement", "level": "exceeds | meets | partly | not-shown | not-assessed",
                     "short": "deep | broad | specific", "evidence": "…", "source": "conversation" } ],
  "outcome": "declined | luxury | cancelled | late | filled | elsewhere", "cause": "…", "poolConsentAsked": false,
  "consentLink": "…", "reapply": true, "feedbackCall": "2026-11-25", "openings": 1, "deadline": "2026-11-01",
  "otherJobs": [ "…" ], "openElsewhere": 0 }

With --jsonl every line is such an object, with an "id" that comes back if it has one.
letter check reads the letter itself; --case names a file with such an object, and --json gives the verdict as JSON.
`;

const commands: Record<string, Command> = {
  start: {
    usage: "start [--role web|worker|all] [--port N]",
    does: "serve; in trial mode with a demo employer and a mail catcher",
    load: () => import("./cli/start.server.ts"),
  },
  import: {
    usage:
      "import FILE --job SLUG [--employer SLUG] [--map MAP.json] [--country C] [--sector S] [--dry-run] [--people] [--json]",
    does: "applicants in, with a report per row",
    load: () => import("./cli/import.server.ts"),
  },
  letter: {
    usage:
      "letter check [--lang L] [--country C] [--sector S] [--case CASE.json] [--jsonl] < TEXT · letter draft [--jsonl] < CASE.json",
    does: "the check of a letter; a draft with the evidence each sentence stands on",
    more: caseShape,
    load: () => import("./cli/letter.server.ts"),
  },
  question: {
    usage:
      'question check --country C [--sector S] [--context form|conversation|interview|survey] [--lang L] [--jsonl] "TEXT"',
    does: "may this be asked?",
    load: () => import("./cli/question.server.ts"),
  },
  mail: {
    usage: "mail classify [--json] [--jsonl] < MESSAGE.eml",
    does: "what came back: a bounce, an automatic answer, a reply, a calendar message, a complaint",
    load: () => import("./cli/mail.server.ts"),
  },
  doctor: {
    usage: "doctor [--json]",
    does: "is anybody waiting in silence, is anything out of order?",
    load: () => import("./cli/doctor.server.ts"),
  },
  audit: {
    usage: "audit verify [--employer SLUG] [--json]",
    does: "checks the chain of the audit log, names the first altered row",
    load: () => import("./cli/audit.server.ts"),
  },
  user: {
    usage:
      "user add --employer SLUG --email ADDRESS --name NAME --role ROLE [--language L] [--json]  (password on standard input)",
    does: "a new member of staff",
    load: () => import("./cli/user.server.ts"),
  },
  employer: {
    usage: "employer add --slug SLUG --name NAME --country C --sector S --language L --mail-from ADDRESS [--json]",
    does: "a new employer",
    load: () => import("./cli/employer.server.ts"),
  },
  erase: {
    usage: "erase --employer SLUG --email ADDRESS [--yes] [--json]",
    does: "erases a candidate with everything about them; figures without a name stay",
    load: () => import("./cli/erase.server.ts"),
  },
  migrate: {
    usage: "migrate [--json]",
    does: "brings the database to the newest schema",
    load: () => import("./cli/migrate.server.ts"),
  },
  backup: {
    usage: "backup FILE [--json]",
    does: "a copy of the database, also while the server runs",
    load: () => import("./cli/backup.server.ts"),
  },
  restore: {
    usage: "restore FILE [--into FOLDER] [--json]",
    does: "puts a copy into an empty place; sending starts paused, what was waiting is uncertain",
    load: () => import("./cli/restore.server.ts"),
  },
};

function usage(): string {
  const width = Math.max(...Object.keys(commands).map((name) => name.length));
  const lines = Object.entries(commands).map(
    ([name, { usage: how, does }]) => `  ${name.padEnd(width)}  ${does}\n  ${" ".repeat(width)}    gjensvar ${how}`,
  );
  return `gjensvar: every candidate gets an answer\n\n${lines.join("\n")}\n\nExit 0: good. 1: faults were found. 2: wrong use.\n`;
}

async function main(): Promise<number> {
  const [name, ...args] = process.argv.slice(2);
  if (name === undefined || name === "help" || name === "--help" || name === "-h") {
    process.stdout.write(usage());
    return name === undefined ? 2 : 0;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) {
    process.stderr.write(`gjensvar: there is no command "${name}". See: gjensvar help\n`);
    return 2;
  }
  const options = args.includes("--") ? args.slice(0, args.indexOf("--")) : args;
  if (options.includes("--help") || options.includes("-h")) {
    const { usage: how, does, more } = command;
    process.stdout.write(`${does}\n\n${how.replaceAll(/(^|· )/g, "$1gjensvar ")}\n${more ? `\n${more}` : ""}`);
    return 0;
  }
  const { run } = await command.load();
  return run(args);
}

// A reader that has had enough (`| head`) is no fault.
process.stdout.on("error", (fault: NodeJS.ErrnoException) => process.exit(fault.code === "EPIPE" ? 0 : 1));

main().then(
  (code) => {
    process.exitCode = code;
  },
  (fault: unknown) => {
    const wrongUse =
      fault instanceof Error &&
      (fault.name === "WrongUse" || (fault as NodeJS.ErrnoException).code?.startsWith("ERR_PARSE_ARGS"));
    process.stderr.write(`gjensvar: ${fault instanceof Error ? fault.message : String(fault)}\n`);
    if (!wrongUse && fault instanceof Error && fault.name === "TypeError") process.stderr.write(`${fault.stack}\n`);
    process.exitCode = wrongUse ? 2 : 1;
  },
);
