// What is said of others instead of the reader, in Danish: "somebody who is pregnant", "older applicants do not stay". Whoever has the
// wish or the rule of thumb, the ground is weighed. Made for Gjensvar; pattern language in `cues.ts`.
import type { GroundRule } from "../lists.ts";

const some = "(nogen|folk|en|ansøgere|kandidater|ansatte|kolleger|medarbejdere|personer|lønmodtagere|de|dem)";

export const others: GroundRule[] = [
  {
    ground: "pregnancy",
    level: "block",
    phrases: `${some} (som|der) er gravide?; gravide (?:(?!som |der |who |and |og |och |med |with )[^ ]+ ){0,2}(er|bliver|stopper|går|har|passer|får|kommer|orker|skal)(?! (?:bruger|patient)); (ansætte|ansætter|ansatte|ansat|erfaring* med|haft|havde) (?:(?!som |der |who |and |og |och |med |with )[^ ]+ ){0,3}(gravide|gravid) (vikar|ansat*|kollega|medarbejder)`,
  },
  {
    ground: "family",
    level: "block",
    phrases: `(mødre|fædre|småbørnsmødre|småbørnsforældre|alenemødre|eneforsørgere|mødrene) (?:(?!som |der |who |and |og |och |med |with )[^ ]+ ){0,2}(er|bliver|stopper|går|passer|får|orker|skal) (?:(?!som |der |who |and |og |och |med |with )[^ ]+ ){0,2}(væk|hjem|hjemme|hurtigt|tidligt|træt*|ikke|optaget*|for meget|meget); ${some} (med|uden|(som|der) har) (?:[^ ]+ )?(små |mindre )?(børn|småbørn|unger)(?= *$| (?:er|bliver|går|som|der|og|hjemme|at|stopper|passer|får))`,
  },
  {
    ground: "health",
    level: "block",
    phrases: `${some} (med|uden|(som|der) har|(som|der) har haft) (?:(?!som |der |who |and |og |och |med |with )[^ ]+ ){0,2}(sygefravær|sygdomme|diagnoser?|helbredsproblemer|sygedage|stress); (sygemeldte|langtidssygemeldte|stressramte) (?:(?!som |der |who |and |og |och |med |with )[^ ]+ ){0,2}(er|bliver|kommer|stopper|passer|orker|klarer)`,
  },
  {
    ground: "disability",
    level: "block",
    phrases: `${some} (med|(som|der) har|i) (?:(?!som |der |who |and |og |och |med |with )[^ ]+ ){0,2}(funktionsnedsættelse*|handicap*|kørestol|nedsat (?:syn|hørelse|funktion*)); (handicappede|kørestolsbrugere|døve|blinde) (?:(?!som |der |who |and |og |och |med |with )[^ ]+ ){0,2}(passer|er|klarer|magter)`,
  },
  {
    ground: "age",
    level: "block",
    phrases:
      "(ældre|yngre|unge|voksne|gamle) (ansøgere|kandidater|ansatte|medarbejdere|kolleger|lønmodtagere|kvinder|mænd) (?:(?!som |der |who |and |og |och |med |with )[^ ]+ ){0,3}(er|bliver|stopper|passer|lærer|klarer|hænger|vil ikke|orker|trives); (en|nogen) (ældre|yngre|ung|voksen) (ansøger|kandidat|person) (?:(?!som |der |who |and |og |och |med |with )[^ ]+ ){0,2}(passer|er|bliver|vil|ville|kan|lærer)",
  },
  {
    ground: "ethnicity",
    level: "block",
    phrases:
      "(indvandrere|udlændinge|flygtninge|østeuropæere|afrikanere|polakker|somaliere) (?:(?!som |der |who |and |og |och |med |with )[^ ]+ ){0,3}(passer|er|bliver|klarer|stopper|forstår|trives)",
  },
  {
    ground: "religion",
    level: "block",
    phrases: `(muslimer|jøder|kristne|ateister|troende) (?:(?!som |der |who |and |og |och |med |with )[^ ]+ ){0,3}(passer|er|bliver|klarer|vil ikke|tager fri|beder|skaber); ${some} (som|der) (?:[^ ]+ )?(beder i|faster|går med tørklæde|bærer tørklæde|er muslim*|er religiøs*|er troende)`,
  },
  {
    ground: "sex",
    level: "block",
    phrases:
      "(kvinder|mænd|piger|drenge|damer) (?:(?!som |der |who |and |og |och |med |with )[^ ]+ ){0,2}(passer|orker|klarer ikke|stopper|tåler|egner sig|trives|holder ikke|er (?:[^ ]+ )?(bedre|dygtigere|stærkere|svagere|dårligere|roligere|mere stabile|for))",
  },
];
