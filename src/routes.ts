// Every address of the product, grouped by audience: staff · by link · open · for machines.
import { index, type RouteConfig, route } from "@react-router/dev/routes";

/** For people who are signed in. A stranger is sent to sign-in, or told "not found". */
const staff = [
  index("desk/pages/home.tsx"),
  route("today", "desk/pages/today.tsx"),
];

/** Before sign-in. */
const open: ReturnType<typeof route>[] = [];

export default [...staff, ...open, route("*", "desk/pages/missing.tsx")] satisfies RouteConfig;
