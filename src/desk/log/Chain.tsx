// Whether the chain of the log held when it was last verified, and the press that verifies it now.
import { formatNumber } from "../../platform/i18n/format.ts";
import type { Lang } from "../../platform/i18n/languages.ts";
import { Button } from "../../ui/Button.tsx";
import { Note } from "../../ui/Note.tsx";
import type { LastVerified } from "../log.server.ts";
import { logWords } from "../words-log.ts";

type ChainProps = { lang: Lang; verified: (LastVerified & { when: string }) | null; head: string };

export function Chain({ lang, verified, head }: ChainProps) {
  const words = logWords[lang];
  const n = (value: number) => formatNumber(lang, value);
  const title = !verified
    ? words.never
    : verified.ok
      ? words.holds(verified.when, n(verified.lines))
      : words.broken(verified.when, n(verified.firstAltered ?? 0));
  return (
    <div className="under">
      <Note
        kind={!verified ? "waiting" : verified.ok ? "done" : "stop"}
        title={title}
        acts={
          <form method="post" action="/log">
            <Button variant="secondary" small>
              {words.verify}
            </Button>
          </form>
        }
      >
        {verified && !verified.ok && <p>{words.brokenMore}</p>}
        <p className="meta loghead">
          {verified?.by && `${words.verifiedBy(verified.by)} `}
          {words.head(head)}
        </p>
      </Note>
    </div>
  );
}
