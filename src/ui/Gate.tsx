/** The door for staff: the promise on one side, the way in on the other. */
import type { ReactNode } from "react";
import { Brand } from "./Brand.tsx";
import { Sprite } from "./Sprite.tsx";
import type { Words } from "./text.ts";

type GateProps = {
  brand: string;
  motto: Words;
  note?: Words | undefined;
  title: Words;
  lead?: Words | undefined;
  children: ReactNode;
};

/** Everything inside the body. */
export function Gate({ brand, motto, note, title, lead, children }: GateProps) {
  return (
    <>
      <Sprite only={["warning", "stop", "accepted", "disc", "waiting"]} />
      <div className="gate">
        <header className="say">
          <Brand name={brand} />
          <p className="motto">{motto}</p>
          {note && <p className="meta">{note}</p>}
        </header>
        <main id="main">
          <div className="box">
            <h1>{title}</h1>
            {lead && <p className="quiet">{lead}</p>}
            {children}
          </div>
        </main>
      </div>
    </>
  );
}

/** "or", between two ways in. */
export function Or({ children }: { children: Words }) {
  return (
    <p className="or">
      <span>{children}</span>
    </p>
  );
}
