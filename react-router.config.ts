// React Router in framework mode: pages are rendered on the server, routes.ts has every address.
import type { Config } from "@react-router/dev/config";

export default {
  appDirectory: "src",
  ssr: true,
} satisfies Config;
