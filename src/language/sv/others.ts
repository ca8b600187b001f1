// What is said of others instead of the reader, in Swedish: "somebody who is pregnant", "older applicants do not stay". Whoever has the
// wish or the rule of thumb, the ground is weighed. Made for Gjensvar; pattern language in `cues.ts`.
import type { GroundRule } from "../lists.ts";

const some = "(någon|några|folk|en|sökande|kandidater|anställda|kollegor|medarbetare|personer|arbetstagare|de|dem|dom)";

export const others: GroundRule[] = [
  {
    ground: "pregnancy",
    level: "block",
    phrases: `${some} som är gravida?; gravida (?:(?!som |der |who |and |og |och |med |with )[^ ]+ ){0,2}(är|blir|slutar|går|har|passar|får|kommer|orkar|ska)(?! (?:brukar|patient)); (anställa|anställer|anställde|anställt|erfarenhet* av|haft|hade) (?:(?!som |der |who |and |og |och |med |with )[^ ]+ ){0,3}(gravida|gravid) (vikarie|anställd*|kollega|medarbetare)`,
  },
  {
    ground: "family",
    level: "block",
    phrases: `(mammor|pappor|mödrar|småbarnsmammor|småbarnsföräldrar|ensamstående|ensamma mammor) (?:(?!som |der |who |and |og |och |med |with )[^ ]+ ){0,2}(är|blir|slutar|går|passar|får|orkar|måste) (?:(?!som |der |who |and |og |och |med |with )[^ ]+ ){0,2}(borta|hem|hemma|snabbt|tidigt|trött*|inte|upptagna|för mycket|mycket); ${some} (med|utan|som har) (?:[^ ]+ )?(små |mindre )?(barn|småbarn|ungar)(?= *$| (?:är|blir|går|som|och|hemma|att|slutar|passar|får))`,
  },
  {
    ground: "health",
    level: "block",
    phrases: `${some} (med|utan|som har|som har haft) (?:(?!som |der |who |and |og |och |med |with )[^ ]+ ){0,2}(sjukfrånvaro|sjukdomar|diagnos*|hälsoproblem|sjukdagar|utbrändhet); (sjukskrivna|långtidssjukskrivna|utbrända) (?:(?!som |der |who |and |og |och |med |with )[^ ]+ ){0,2}(är|blir|kommer|slutar|passar|orkar|klarar)`,
  },
  {
    ground: "disability",
    level: "block",
    phrases: `${some} (med|som har|i) (?:(?!som |der |who |and |og |och |med |with )[^ ]+ ){0,2}(funktionsnedsättning*|handikapp*|funktionshinder|rullstol|nedsatt (?:syn|hörsel|funktion*)); (funktionshindrade|rullstolsburna|döva|blinda) (?:(?!som |der |who |and |og |och |med |with )[^ ]+ ){0,2}(passar|är|klarar|orkar)`,
  },
  {
    ground: "age",
    level: "block",
    phrases:
      "(äldre|yngre|unga|vuxna|gamla) (sökande|kandidater|anställda|medarbetare|kollegor|arbetstagare|kvinnor|män) (?:(?!som |der |who |and |og |och |med |with )[^ ]+ ){0,3}(är|blir|slutar|passar|lär|klarar|hänger|vill inte|orkar|trivs); (en|någon) (äldre|yngre|ung|vuxen) (sökande|kandidat|person) (?:(?!som |der |who |and |og |och |med |with )[^ ]+ ){0,2}(passar|är|blir|vill|skulle|kan|lär)",
  },
  {
    ground: "ethnicity",
    level: "block",
    phrases:
      "(invandrare|utlänningar|flyktingar|östeuropéer|afrikaner|polacker|somalier) (?:(?!som |der |who |and |og |och |med |with )[^ ]+ ){0,3}(passar|är|blir|klarar|slutar|förstår|trivs)",
  },
  {
    ground: "religion",
    level: "block",
    phrases: `(muslimer|judar|kristna|ateister|troende) (?:(?!som |der |who |and |og |och |med |with )[^ ]+ ){0,3}(passar|är|blir|klarar|vill inte|tar ledigt|ber|skapar); ${some} som (?:[^ ]+ )?(ber på|fastar|bär slöja|har slöja|är muslim*|är religiös*|är troende)`,
  },
  {
    ground: "sex",
    level: "block",
    phrases:
      "(kvinnor|män|tjejer|killar|flickor|pojkar) (?:(?!som |der |who |and |og |och |med |with )[^ ]+ ){0,2}(passar|orkar|klarar inte|slutar|tål|lämpar sig|trivs|håller inte|är (?:[^ ]+ )?(bättre|duktigare|starkare|svagare|sämre|lugnare|mer stabila|för))",
  },
];
