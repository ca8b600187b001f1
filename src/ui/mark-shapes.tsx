/** The shapes of the marks, 14 by 14, drawn in the colour of the text. Circles are answers; the squares of levels stand in marks.css. */
import type { ReactNode } from "react";

export type AnswerMark =
  | "waiting"
  | "draft"
  | "approved"
  | "queued"
  | "handed-over"
  | "accepted"
  | "bounced"
  | "uncertain"
  | "called";
export type SignMark = "check" | "warning" | "stop" | "disc";
export type MarkName = AnswerMark | SignMark;

const line = { fill: "none", stroke: "currentColor", strokeWidth: 1.5 } as const;
const ring = <circle cx="7" cy="7" r="5.25" {...line} />;

export const markShapes: Record<MarkName, ReactNode> = {
  waiting: ring,
  draft: <circle cx="7" cy="7" r="5.25" {...line} strokeDasharray="2.4 2" />,
  approved: (
    <>
      {ring}
      <circle cx="7" cy="7" r="2.4" fill="currentColor" />
    </>
  ),
  queued: (
    <>
      {ring}
      <path fill="currentColor" d="M7 1.2A5.8 5.8 0 0 1 12.8 7H7z" />
    </>
  ),
  "handed-over": (
    <>
      {ring}
      <path fill="currentColor" d="M7 1.2a5.8 5.8 0 0 1 0 11.6z" />
    </>
  ),
  accepted: (
    <path
      fill="currentColor"
      fillRule="evenodd"
      d="M7 .9a6.1 6.1 0 1 1 0 12.2A6.1 6.1 0 0 1 7 .9zM6.2 9.9l4.3-4.6-1.1-1-3.3 3.5-1.5-1.4-1 1.1z"
    />
  ),
  bounced: (
    <>
      {ring}
      <path d="M4.8 4.8l4.4 4.4M9.2 4.8L4.8 9.2" {...line} />
    </>
  ),
  uncertain: (
    <>
      {ring}
      <path
        d="M5.3 5.6c.1-1 .8-1.6 1.8-1.6s1.7.6 1.7 1.5c0 1-1.7 1.2-1.7 2.4"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.3"
      />
      <circle cx="7.1" cy="10" r=".85" fill="currentColor" />
    </>
  ),
  called: (
    <path
      fill="currentColor"
      d="M3.6 1.3l2 .2.9 2.9-1.3 1.2c.6 1.3 1.6 2.3 2.9 2.9l1.2-1.3 2.9.9.2 2c-.1.9-.8 1.6-1.7 1.6C6 11.7 1.9 7.6 1.9 3c0-.9.8-1.7 1.7-1.7z"
    />
  ),
  check: <path fill="none" stroke="currentColor" strokeWidth="1.9" d="M2.2 7.4l3.2 3.2 6.4-7" />,
  warning: (
    <>
      <path d="M7 1.7l5.6 10.4H1.4zM7 5.4v3.2" {...line} strokeLinejoin="round" />
      <circle cx="7" cy="10.3" r=".8" fill="currentColor" />
    </>
  ),
  stop: <path d="M4.7 1.5h4.6l3.2 3.2v4.6l-3.2 3.2H4.7L1.5 9.3V4.7zM4.3 7h5.4" {...line} strokeLinejoin="round" />,
  disc: <circle cx="7" cy="7" r="6.1" fill="currentColor" />,
};
