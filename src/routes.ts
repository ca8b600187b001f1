// Every address of the product, grouped by audience: staff · by link · open.
import { index, type RouteConfig, route } from "@react-router/dev/routes";

/** For people who are signed in. A stranger is sent to sign-in; somebody else's thing is "not found". */
export const staff = [
  index("desk/pages/home.tsx"),
  route("today", "desk/pages/today.tsx"),
  route("welcome", "desk/pages/welcome.tsx"),
  route("search", "desk/pages/search.tsx"),
  route("jobs", "desk/pages/jobs.tsx"),
  route("jobs/new", "desk/pages/job-new.tsx"),
  route("jobs/:job", "desk/pages/applicants.tsx"),
  route("jobs/:job/applicants.csv", "desk/pages/applicants-csv.ts"),
  route("jobs/:job/decide", "desk/pages/decide.tsx"),
  route("jobs/:job/extend", "desk/pages/extend.tsx"),
  route("jobs/:job/decisions", "desk/pages/decisions.tsx"),
  route("jobs/:job/level", "desk/pages/set-level.tsx"),
  route("applications/:application", "desk/pages/application.tsx"),
  route("applications/:application/files/:file", "desk/pages/application-file.ts"),
  route("applications/:application/restriction", "desk/pages/restriction.tsx"),
  route("jobs/:job/answers", "desk/pages/answer-room.tsx"),
  route("jobs/:job/answers/check", "desk/pages/check-letter.tsx"),
  route("jobs/:job/answers/send", "desk/pages/send.tsx"),
  route("jobs/:job/views", "desk/pages/job-views.tsx"),
  route("jobs/:job/close", "desk/pages/close-job.tsx"),
  route("sending", "desk/pages/sending.tsx"),
  route("sending/:batch", "desk/pages/batch.tsx"),
  route("sending/:batch/live", "desk/pages/batch-live.ts"),
  route("jobs/:job/questions", "desk/pages/job-questions.tsx"),
  route("jobs/:job/settings", "desk/pages/job-settings.tsx"),
  route("jobs/:job/advert", "desk/pages/job-advert.tsx"),
  route("jobs/:job/apart", "desk/pages/job-apart.tsx"),
  route("jobs/:job/conversation", "desk/pages/job-conversation.tsx"),
  route("jobs/:job/import", "desk/pages/import.tsx"),
  route("jobs/:job/import/:import", "desk/pages/import-file.tsx"),
  route("jobs/:job/import/:import/rejected.csv", "desk/pages/import-rejected.ts"),
  route("mail", "desk/pages/mail.tsx"),
  route("log", "desk/pages/log.tsx"),
  route("staff", "access/pages/staff.tsx"),
  route("staff/:staff", "desk/pages/colleague.tsx"),
  route("employer", "access/pages/employer.tsx"),
  route("closing-days", "desk/pages/closing-days.tsx"),
  route("retention", "mine/pages/retention.tsx"),
  route("concerns", "concerns/pages/concerns.tsx"),
  route("concerns/:concern", "concerns/pages/concern.tsx"),
];

/** For whoever holds the link: a capability for one thing, without signing in. */
export const byLink = [
  route("invite/:token", "access/pages/invite.tsx"),
  route("sign-in/link/:token", "access/pages/link.tsx"),
  route("l/:token", "mine/pages/open-link.tsx"),
  route("a/:token", "apply/pages/go-on.tsx"),
  route("my", "mine/pages/my.tsx"),
  route("my/letter", "mine/pages/my-letter.tsx"),
  route("my/withdraw", "mine/pages/my-withdraw.tsx"),
  route("my/concern", "mine/pages/my-concern.tsx"),
  route("my/data", "mine/pages/my-data.tsx"),
  route("my/data/export", "mine/pages/my-export.tsx"),
  route("my/data/export/file", "mine/pages/my-export-file.ts"),
  route("my/data/address", "mine/pages/my-address.tsx"),
  route("my/data/restrict", "mine/pages/my-restrict.tsx"),
  route("my/data/erase", "mine/pages/my-erase.tsx"),
];

/** For anybody. */
export const open = [
  route("sign-in", "access/pages/sign-in.tsx"),
  route("sign-out", "access/pages/sign-out.tsx"),
  route("preferences", "desk/pages/preferences.tsx"),
  route(":home", "apply/pages/adverts.tsx"),
  route(":home/feed.json", "apply/pages/feed-json.ts"),
  route(":home/feed.rss", "apply/pages/feed-rss.ts"),
  route(":home/:job", "apply/pages/advert.tsx"),
  route(":home/:job/apply", "apply/pages/talk.tsx"),
  route(":home/:job/apply/files", "apply/pages/attach.tsx"),
  route("*", "desk/pages/missing.tsx"),
];

export default [...staff, ...byLink, ...open] satisfies RouteConfig;
