// The frame of every page: language, colour scheme, style sheet, and what is shown when something is not there or went wrong.
import type { ReactNode } from "react";
import { isRouteErrorResponse, Outlet, useMatches, useRouteError } from "react-router";
import type { Route } from "./+types/root";
import { type FrameChoice, StaffFrame, useFrame } from "./frame/StaffFrame.tsx";
import { frameWords } from "./frame/words.ts";
import { frameOf } from "./frame.server.ts";
import { refusedWords } from "./platform/http/refused-words.ts";
import { isLang, type Lang } from "./platform/i18n/languages.ts";
import { Main } from "./ui/Layouts.tsx";
import staffScript from "./ui/staff-start.ts?worker&url";
import openStyles from "./ui/styles/open.css?url";
import staffStyles from "./ui/styles/staff.css?url";

export function loader({ request, context }: Route.LoaderArgs): FrameChoice {
  return frameOf(request, context);
}

/** What a route says about its page: `open` pages are for candidates and the public, without our fonts and without scripts. */
export type PageHandle = { open?: boolean };

export function Layout({ children }: { children: ReactNode }) {
  const matches = useMatches();
  const frame = useFrame();
  const fault = useRouteError();
  const open =
    fault != null ? frame.me === null : matches.some((match) => (match.handle as PageHandle | undefined)?.open);
  return (
    <html
      lang={pageLang(matches) ?? frame.lang}
      {...(frame.scheme === "auto" ? {} : { "data-color-scheme": frame.scheme })}
      {...(frame.keys ? {} : { "data-keys": "off" })}
    >
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content={frame.scheme === "auto" ? "light dark" : frame.scheme} />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href={open ? openStyles : staffStyles} />
        {open ? null : <script type="module" src={staffScript} />}
      </head>
      <body {...(open ? { className: "open" } : {})}>{children}</body>
    </html>
  );
}

/** A page may be written in another language than its visitor's: a candidate's page is in the language of the application. */
function pageLang(matches: ReturnType<typeof useMatches>): Lang | undefined {
  const said = (matches.at(-1)?.loaderData as { lang?: unknown } | undefined)?.lang;
  return isLang(said) ? said : undefined;
}

export default function Root() {
  return <Outlet />;
}

export function ErrorBoundary() {
  const fault = useRouteError();
  const frame = useFrame();
  const words = frameWords[frame.lang];
  const missing = isRouteErrorResponse(fault) && fault.status < 500;
  const unread = isRouteErrorResponse(fault) && fault.status === 400 && refusedWords[frame.lang][400];
  const title = unread ? unread.title : missing ? words.missingTitle : words.faultTitle;
  if (frame.me)
    return (
      <StaffFrame>
        <Main>
          <title>{`${title} · Gjensvar`}</title>
          <h1>{title}</h1>
          <p className="lead">{unread ? unread.text : missing ? words.missingStaff : words.faultText}</p>
        </Main>
      </StaffFrame>
    );
  return (
    <main className="o-main">
      <title>{`${title} · Gjensvar`}</title>
      <h1>{title}</h1>
      <p className="lead">{unread ? unread.text : missing ? words.missingText : words.faultText}</p>
      <p className="under">
        <a href="/">{words.toStart}</a>
      </p>
    </main>
  );
}
