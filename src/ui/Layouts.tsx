/** How a staff page is divided. Each holds the one `main` of its page. */
import type { ReactNode } from "react";
import type { Words } from "./text.ts";

type Aside = { asideLabel: string; aside: ReactNode };

/** One column. "send" for a page that is a state, "text" for forms. */
export function Main({ children, width }: { children: ReactNode; width?: "send" | "text" | undefined }) {
  return (
    <main id="main" className="wrap" data-width={width}>
      {children}
    </main>
  );
}

/** Today: the list, and the day at the side. */
export function TodayLayout({ children, aside, asideLabel }: Aside & { children: ReactNode }) {
  return (
    <div className="wrap today">
      <main id="main">{children}</main>
      <aside aria-label={asideLabel}>{aside}</aside>
    </div>
  );
}

/** A wide table, and a panel about the current row when there is one: what is pressed there stays on this page where scripts run. */
export function SplitLayout({
  children,
  panel,
}: {
  children: ReactNode;
  panel?: { label: string; content: ReactNode } | undefined;
}) {
  return (
    <div className="split" data-alone={panel ? undefined : ""}>
      <main id="main">{children}</main>
      {panel && (
        <aside className="side" aria-label={panel.label} data-in-place="">
          {panel.content}
        </aside>
      )}
    </div>
  );
}

type RoomProps = {
  groupsLabel: string;
  groups: ReactNode;
  /** Above the letter, left and right. */
  head: Words;
  headMeta?: Words | undefined;
  /** `Sheet`, then `ActBar`. */
  children: ReactNode;
  checkLabel: string;
  check: ReactNode;
};

/** The answer room: groups, letter, check. */
export function RoomLayout({ groupsLabel, groups, head, headMeta, children, checkLabel, check }: RoomProps) {
  return (
    <div className="room">
      <aside className="groups" aria-label={groupsLabel}>
        {groups}
      </aside>
      <main id="main">
        <div className="lhead">
          <p>{head}</p>
          {headMeta && <p className="meta">{headMeta}</p>}
        </div>
        {children}
      </main>
      <aside className="check" aria-label={checkLabel}>
        {check}
      </aside>
    </div>
  );
}
