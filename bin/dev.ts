// Development: the whole house inside Vite, so that a change is seen at once and there is one module graph.
import { createServer } from "vite";

process.env.NODE_ENV = "development";
const vite = await createServer({ server: { middlewareMode: true }, appType: "custom", clearScreen: false });
const { runStart } = (await vite.ssrLoadModule(
  "/src/cli/start.server.ts",
)) as typeof import("../src/cli/start.server.ts");
const code = await runStart(process.argv.slice(2), {
  build: () => vite.ssrLoadModule("virtual:react-router/server-build") as never,
});
if (code !== 0) process.exit(code);
