// What is said of others instead of the reader, in Norwegian nynorsk: "somebody who is pregnant", "older applicants do not stay". Whoever has the
// wish or the rule of thumb, the ground is weighed. Made for Gjensvar; pattern language in `cues.ts`.
import type { GroundRule } from "../lists.ts";

const some = "(nokon|folk|ein|søkjarar|kandidatar|tilsette|kollegaer|medarbeidarar|personar|arbeidstakarar|dei)";

export const others: GroundRule[] = [
  {
    ground: "pregnancy",
    level: "block",
    phrases: `${some} som er gravide?; gravide (?:(?!som |der |who |and |og |och |med |with )[^ ]+ ){0,2}(er|blir|sluttar|går|har|passar|får|kjem|orkar|treng)(?! (?:brukar|pasient)); (tilsetje|tilset|tilsette|tilsett|erfaring* med|hatt|hadde) (?:(?!som |der |who |and |og |och |med |with )[^ ]+ ){0,3}(gravide|gravid) (vikar|tilsett*|kollega|medarbeidar)`,
  },
  {
    ground: "family",
    level: "block",
    phrases: `(mødrer|mødre|fedrar|fedre|småbarnsmødrer|småbarnsforeldre|aleinemødrer|mammaer) (?:(?!som |der |who |and |og |och |med |with )[^ ]+ ){0,2}(er|blir|sluttar|går|passar|får|orkar|må) (?:(?!som |der |who |and |og |och |med |with )[^ ]+ ){0,2}(borte|heim|heime|fort|tidleg|slit*|ikkje|opptekne|for mykje|mykje); ${some} (med|utan|som har) (?:[^ ]+ )?(små |mindre )?(barn|born|småbarn|ungar)(?= *$| (?:er|blir|går|som|og|heime|å|sluttar|passar|får))`,
  },
  {
    ground: "health",
    level: "block",
    phrases: `${some} (med|utan|som har|som har hatt) (?:(?!som |der |who |and |og |och |med |with )[^ ]+ ){0,2}(sjukefråvær|sjukdomar|diagnos*|helseplager|helseproblem|utbrentheit); (sjukmelde|langtidssjukmelde|utbrende) (?:(?!som |der |who |and |og |och |med |with )[^ ]+ ){0,2}(er|blir|kjem|sluttar|passar|orkar|taklar)`,
  },
  {
    ground: "disability",
    level: "block",
    phrases: `${some} (med|som har|i) (?:(?!som |der |who |and |og |och |med |with )[^ ]+ ){0,2}(funksjonsnedsetjing*|handikap*|funksjonshemming*|rullestol|nedsett (?:syn|høyrsel|funksjon*)); (funksjonshemma|rullestolbrukarar|døve|blinde) (?:(?!som |der |who |and |og |och |med |with )[^ ]+ ){0,2}(passar|er|klarer|taklar|greier)`,
  },
  {
    ground: "age",
    level: "block",
    phrases:
      "(eldre|yngre|unge|vaksne|gamle) (søkjarar|kandidatar|tilsette|medarbeidarar|kollegaer|arbeidstakarar|kvinner|menn) (?:(?!som |der |who |and |og |och |med |with )[^ ]+ ){0,3}(er|blir|sluttar|passar|lærer|klarer|heng|taklar|vil ikkje|orkar|trivst); (ein|nokon) (eldre|yngre|ung|vaksen) (søkjar|kandidat|person) (?:(?!som |der |who |and |og |och |med |with )[^ ]+ ){0,2}(passar|er|blir|vil|ville|kan|lærer)",
  },
  {
    ground: "ethnicity",
    level: "block",
    phrases:
      "(innvandrarar|utlendingar|flyktningar|austeuropearar|afrikanarar|polakkar|somaliarar) (?:(?!som |der |who |and |og |och |med |with )[^ ]+ ){0,3}(passar|er|blir|klarer|sluttar|forstår|taklar|trivst)",
  },
  {
    ground: "religion",
    level: "block",
    phrases: `(muslimar|jødar|kristne|ateistar|truande) (?:(?!som |der |who |and |og |och |med |with )[^ ]+ ){0,3}(passar|er|blir|klarer|vil ikkje|tek fri|ber|skaper); ${some} som (?:[^ ]+ )?(ber i|fastar|går med hijab|brukar hijab|er muslim*|er religiøs*|er truande)`,
  },
  {
    ground: "sex",
    level: "block",
    phrases:
      "(kvinner|menn|jenter|gutar|damer) (?:(?!som |der |who |and |og |och |med |with )[^ ]+ ){0,2}(passar|orkar|klarer ikkje|sluttar|toler|eignar seg|trivst|held ikkje|er (?:[^ ]+ )?(betre|flinkare|sterkare|svakare|dårlegare|rolegare|meir stabile|for))",
  },
];
