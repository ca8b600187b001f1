// What the npm scripts call. Runs on Node 20 without any dependency: installs what is missing, builds what changed,
// then hands over to the pinned Node. Says in plain words what it does; says nothing twice.
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { delimiter, dirname, extname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { reset } from "./reset.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const cache = join(root, ".cache");
const local = (name) => join(root, "node_modules", ".bin", process.platform === "win32" ? `${name}.cmd` : name);
const say = (text) => process.stdout.write(`${text}\n`);
const stop = (text) => {
  process.stderr.write(`\n${text}\n`);
  process.exit(1);
};

/** PATH without any node_modules/.bin, so that npm runs on the Node that the user has. */
const outerPath = () =>
  (process.env.PATH ?? "")
    .split(delimiter)
    .filter((part) => !part.includes("node_modules"))
    .join(delimiter);
/** PATH with the pinned Node first. */
const innerPath = () => [join(root, "node_modules", ".bin"), outerPath()].join(delimiter);

const hashOf = (...texts) => createHash("sha256").update(texts.join("\0")).digest("hex");
const remembered = (name) => (existsSync(join(cache, name)) ? readFileSync(join(cache, name), "utf8") : "");
function remember(name, value) {
  mkdirSync(cache, { recursive: true });
  writeFileSync(join(cache, name), value);
}

function install() {
  const wanted = hashOf(
    readFileSync(join(root, "package-lock.json"), "utf8"),
    readFileSync(join(root, "package.json"), "utf8"),
    process.platform,
    process.arch,
  );
  if (existsSync(local("node")) && remembered("installed") === wanted) return;
  say("Installing what Gjensvar needs (about half a minute the first time) …");
  const npm = spawnSync("npm", ["install", "--no-save", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, PATH: outerPath() },
    shell: process.platform === "win32",
  });
  if (npm.status !== 0)
    stop(
      "npm could not install the dependencies. Is there a network? Nothing else was changed; run the same command again.",
    );
  if (!existsSync(local("node")))
    stop(
      `There is no pinned Node for ${process.platform} ${process.arch}. Gjensvar runs on Linux and macOS, and on Windows under WSL.`,
    );
  remember("installed", wanted);
}

function filesUnder(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !entry.name.startsWith("."))
    .flatMap((entry) => (entry.isDirectory() ? filesUnder(join(folder, entry.name)) : [join(folder, entry.name)]))
    .sort();
}

function build() {
  const sources = [...filesUnder(join(root, "src")), ...filesUnder(join(root, "public"))]
    .filter((file) => !/\.test\.tsx?$/.test(file) && !file.endsWith(".md"))
    .concat(["vite.config.ts", "react-router.config.ts", "package-lock.json"].map((name) => join(root, name)));
  const wanted = hashOf(
    ...sources.map((file) => `${relative(root, file)}:${statSync(file).size}:${hashOf(readFileSync(file, "latin1"))}`),
  );
  if (existsSync(join(root, "build/server/index.js")) && remembered("built") === wanted) return;
  say("Building the pages …");
  const made = spawnSync(local("node"), [join(root, "node_modules/@react-router/dev/bin.cjs"), "build"], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, PATH: innerPath(), NODE_ENV: "production" },
  });
  if (made.status !== 0) stop(`The build failed:\n${made.stdout}\n${made.stderr}`);
  // Nothing of React runs in the browser: its client bundles are not served.
  for (const file of filesUnder(join(root, "build/client/assets"))) {
    const name = file.split("/").at(-1);
    if (file.endsWith(".js") && !name.startsWith("staff-start-")) rmSync(file);
  }
  for (const file of filesUnder(join(root, "build/client"))) {
    if (![".js", ".css", ".svg"].includes(extname(file))) continue;
    const text = readFileSync(file);
    writeFileSync(`${file}.gz`, gzipSync(text, { level: 9 }));
    writeFileSync(`${file}.br`, brotliCompressSync(text));
  }
  remember("built", wanted);
}

/** Runs something on the pinned Node, with signals passed on, and ends as it ended. */
function hand(args, env = {}) {
  const child = spawn(local("node"), ["--disable-warning=ExperimentalWarning", ...args], {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, ...env, PATH: innerPath() },
  });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  // npm passes a signal on to its shell, and the shell passes nothing on: a server told to stop through npm would go on alone.
  const parent = process.ppid;
  if (process.env.npm_lifecycle_event) setInterval(() => process.ppid !== parent && child.kill("SIGTERM"), 500).unref();
  child.on("exit", (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
}

const [task, ...rest] = process.argv.slice(2);
const tasks = {
  install: () => install(),
  start: () => {
    install();
    build();
    hand([join(root, "src/cli.ts"), "start", ...rest], {
      NODE_ENV: "production",
      NODE_COMPILE_CACHE: join(root, ".cache/compiled"),
    });
  },
  dev: () => {
    install();
    hand([join(root, "bin/dev.ts"), ...rest], { NODE_ENV: "development" });
  },
  check: () => {
    install();
    hand([join(root, "bin/check.ts"), "check", ...rest]);
  },
  test: () => {
    install();
    build();
    hand([join(root, "bin/check.ts"), "test", ...rest]);
  },
  bench: () => {
    install();
    build();
    hand([join(root, "bench/all.ts"), ...rest]);
  },
  measure: () => {
    install();
    hand([join(root, "bench/measure.ts"), ...rest]);
  },
  reset: () => {
    const node = () => local("node");
    process.exitCode = reset({ root, env: process.env, yes: rest.includes("--yes"), node, prepare: install, say });
  },
};
if (!Object.hasOwn(tasks, task))
  stop(`Usage: npm start | test | run dev | run check | run reset | run bench | run measure`);
if (Number(process.versions.node.split(".")[0]) < 20) stop(`Node 20 or newer is needed; this is ${process.version}.`);
tasks[task]();
