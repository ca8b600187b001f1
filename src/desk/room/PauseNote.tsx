// Wherever somebody waits for mail to leave: no mail leaves, why, and the one press that lets it go again.
import type { Lang } from "../../platform/i18n/languages.ts";
import { Button } from "../../ui/Button.tsx";
import { Note } from "../../ui/Note.tsx";
import type { Pause } from "../pause.server.ts";
import { roomWords } from "../words-room.ts";

/** The press is `act=resume`, posted to the page it stands on. */
export function PauseNote({ lang, pause }: { lang: Lang; pause: Pause }) {
  const words = roomWords[lang];
  return (
    <div className="under">
      <Note kind="stop" title={words.pausedTitle}>
        <p>{words.pausedWhy[pause.why]}</p>
        {pause.mayResume && (
          <form method="post" className="under">
            <Button name="act" value="resume" variant="secondary">
              {words.resume}
            </Button>
          </form>
        )}
      </Note>
    </div>
  );
}
