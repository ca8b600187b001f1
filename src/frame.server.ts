// What a visitor has chosen, read from small cookies, and who is signed in: all that the frame of a page needs.
import type { RouterContextProvider } from "react-router";
import { chosenLang, staffContext } from "./access/asks.server.ts";
import { cookieOf } from "./access/origin.ts";
import { mayDo } from "./access/rules.ts";
import { jobPagesOf } from "./desk/job-pages.ts";
import { mayReadLog } from "./desk/log-rule.ts";
import { keysCookie, schemeCookie } from "./frame/cookies.ts";
import type { FrameChoice } from "./frame/StaffFrame.tsx";
import { langFromHeader } from "./platform/i18n/languages.ts";

/** The frame of one request. The language somebody pressed wins over the one in their profile, and that over the browser's. */
export function frameOf(request: Request, context: Readonly<RouterContextProvider>): FrameChoice {
  const seat = context.get(staffContext);
  const url = new URL(request.url);
  const [scheme, keys] = [schemeCookie, keysCookie].map((name) => cookieOf(request.headers, name));
  const profile = seat?.staff.language ?? langFromHeader(request.headers.get("accept-language"), "nb");
  return {
    lang: chosenLang(request) ?? profile,
    scheme: scheme === "light" || scheme === "dark" ? scheme : "auto",
    keys: keys !== "off",
    path: url.pathname + url.search,
    me: seat
      ? {
          id: seat.staff.id,
          name: seat.staff.name,
          employer: seat.employer.name,
          manages: mayDo(seat.staff, "manage-staff"),
          sends: mayDo(seat.staff, "send"),
          seesJobs: mayDo(seat.staff, "see-jobs"),
          seesApplications: mayDo(seat.staff, "see-applications"),
          readsLog: mayReadLog(seat.staff),
          jobPages: jobPagesOf(seat.staff),
          otherEmployers: seat.memberships.length > 1,
        }
      : null,
  };
}
