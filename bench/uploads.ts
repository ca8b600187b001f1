// Reads the files of ../shared/data/uploads, where they lie, as strangers' files are read. Prints one JSON line: how many gave text,
// empty text or which reason, and the longest time. `--names` prints a line a file.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readText } from "../src/platform/files/files.server.ts";
import { rounded, say } from "./ground.ts";

const folder = join(import.meta.dirname, "../../shared/data/uploads");
const wantsNames = process.argv.includes("--names");

if (!existsSync(folder)) say({ measure: "uploads", absent: "../shared/data/uploads" });
else {
  const paths = ["made", "pdfjs"].flatMap((part) => readdirSync(join(folder, part)).map((name) => join(part, name)));
  const ended: Record<string, number> = {};
  let longest = 0;
  for (const path of paths) {
    const began = performance.now();
    const read = await readText({ name: path, bytes: readFileSync(join(folder, path)) });
    const took = performance.now() - began;
    longest = Math.max(longest, took);
    const way = !read.ok ? read.why : read.text === "" ? "empty text" : "text";
    ended[way] = (ended[way] ?? 0) + 1;
    if (wantsNames) say({ file: path, way, ms: rounded(took) });
  }
  say({ measure: "uploads", files: paths.length, ended, longestMs: rounded(longest) });
}
