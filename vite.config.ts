// The build of the pages. Server files stay outside the bundle, so that there is one module graph and one database.
import { relative } from "node:path";
import { reactRouter } from "@react-router/dev/vite";
import { defineConfig, type Plugin } from "vite";

const mark = "server-file:";

/** Leaves every `*.server.ts` to Node, which strips its types: the bundle imports it from src/, two folders up. */
const serverFilesStayOutside: Plugin = {
  name: "server-files-stay-outside",
  apply: "build",
  enforce: "pre",
  async resolveId(id, importer, options) {
    if (!options?.ssr || !importer || !/\.server\.ts$/.test(id)) return null;
    const found = await this.resolve(id, importer, { ...options, skipSelf: true });
    return found ? { id: mark + relative(import.meta.dirname, found.id), external: true } : null;
  },
  renderChunk(code, chunk) {
    return { code: code.replaceAll(`"${mark}`, `"${"../".repeat(chunk.fileName.split("/").length + 1)}`), map: null };
  },
};

export default defineConfig({
  plugins: process.env.VITEST ? [] : [serverFilesStayOutside, reactRouter()],
  build: { assetsInlineLimit: 0 },
});
