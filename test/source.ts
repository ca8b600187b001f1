// The source of the house as text, for the tests that hold its rules.
import { readdirSync, readFileSync } from "node:fs";
import { basename, join, relative } from "node:path";

export const src = join(import.meta.dirname, "../src");

export type File = { path: string; room: string; name: string; text: string; lines: number };

export function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesUnder(join(folder, entry.name)) : [join(folder, entry.name)],
  );
}

/** The room of a path inside src/; empty for what stands in src/ itself. */
export const roomOf = (path: string): string => (path.includes("/") ? (path.split("/")[0] ?? "") : "");

export function fileAt(path: string): File {
  const text = readFileSync(path, "utf8");
  const inside = relative(src, path);
  return { path: inside, room: roomOf(inside), name: basename(inside), text, lines: text.split("\n").length };
}

export const files: File[] = filesUnder(src)
  .filter((path) => /\.tsx?$/.test(path))
  .map(fileAt);

export const code = files.filter((file) => !/\.test\.tsx?$/.test(file.name));
