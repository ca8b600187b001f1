// `npm run reset`: says what goes, then takes it away. Only what Gjensvar made, where its settings say that it lies.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, rmdirSync, rmSync } from "node:fs";
import { hostname } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const emptying = fileURLToPath(new URL("empty-database.ts", import.meta.url));
/** What a running Gjensvar makes in its folder. Anything else in there is somebody else's and stays. */
const inFolder = ["database", "journal", "mail", "control.sock"];
/** What building and running make in the project. That the dependencies are installed stays known: they stay, too. */
const inProject = (root) => {
  const cached = existsSync(join(root, ".cache")) ? readdirSync(join(root, ".cache")) : [];
  const caches = cached.filter((name) => name !== "installed").map((name) => join(".cache", name));
  return ["build", ".react-router", ...caches];
};

/** Who has the embedded database open: what the holder wrote down, if that process is still there. */
function holderOf(folder) {
  const card = join(folder, "database", "lock.sqlite.holder");
  if (!existsSync(card)) return undefined;
  const text = readFileSync(card, "utf8").trim();
  const [, pid, host] = /^process (\d+) on ([^,]*)/.exec(text) ?? [];
  if (host !== hostname()) return text;
  try {
    process.kill(Number(pid), 0);
    return text;
  } catch (fault) {
    return fault.code === "EPERM" ? text : undefined;
  }
}

/** The settings that say what goes. As everywhere, `NAME_FILE` may name a file that holds the value. @throws when it cannot be read */
function settingsOf(env) {
  const read = (name) => readFileSync(env[`${name}_FILE`], "utf8").trim();
  const named = ["GJENSVAR_MODE", "GJENSVAR_FOLDER", "DATABASE_URL"].filter(
    (name) => env[name] === undefined && env[`${name}_FILE`],
  );
  return { ...env, ...Object.fromEntries(named.map((name) => [name, read(name)])) };
}

/**
 * Takes away what is there. `yes`: somebody said so on the command line, which real hiring and a PostgreSQL database need.
 * `node` runs on the pinned Node; `prepare` installs it where it is missing. Returns the exit code.
 */
export function reset({ root, env: given, yes, node, prepare, say }) {
  let env;
  try {
    env = settingsOf(given);
  } catch (fault) {
    say(`A setting could not be read (${fault.message}). Nothing was removed.`);
    return 1;
  }
  const folder = resolve(root, env.GJENSVAR_FOLDER || "var");
  const onServer = Boolean(env.DATABASE_URL);
  const there = [
    ...inFolder.map((name) => join(folder, name)),
    ...inProject(root).map((name) => join(root, name)),
  ].filter((path) => existsSync(path));
  const database = (task) => {
    prepare();
    return spawnSync(node(), ["--disable-warning=ExperimentalWarning", emptying, task], {
      cwd: root,
      env,
      encoding: "utf8",
    });
  };
  const found = onServer ? database("look") : undefined;
  if (found && found.status !== 0) {
    say(`${found.stdout}${found.stderr}`.trim());
    return 1;
  }
  const list = [...there.map((path) => `  ${path}`), ...(found ? [found.stdout.trimEnd()] : [])];
  if (list.length === 0) {
    say("There is nothing to remove. Start with: npm start");
    return 0;
  }
  const holder = holderOf(folder);
  if (holder) {
    say(`Gjensvar is running on ${folder} (${holder}). Stop it first. Nothing was removed.`);
    return 1;
  }
  if (!yes && (onServer || env.GJENSVAR_MODE === "production")) {
    const why = env.GJENSVAR_MODE === "production" ? "This is production" : "This is a PostgreSQL database";
    say(`This would be removed, for good:\n${list.join("\n")}\n\n${why}: nothing was removed.`);
    say("If that is what you want: npm run reset -- --yes");
    return 1;
  }
  say(`Removing:\n${list.join("\n")}`);
  const emptied = onServer ? database("empty") : undefined;
  if (emptied && emptied.status !== 0) {
    say(`${emptied.stderr}\nThe database could not be emptied. Nothing was removed.`);
    return 1;
  }
  for (const path of there) rmSync(path, { recursive: true, force: true });
  if (existsSync(folder) && readdirSync(folder).length === 0) rmdirSync(folder);
  else if (existsSync(folder))
    say(`Left in ${folder}, because Gjensvar did not make it: ${readdirSync(folder).join(", ")}`);
  say("Gone. Dependencies stay. Start again with: npm start");
  return 0;
}
