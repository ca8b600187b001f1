// What is said of others instead of the reader, in Norwegian bokmål: "somebody who is pregnant", "older applicants do not stay". Whoever has the
// wish or the rule of thumb, the ground is weighed. Made for Gjensvar; pattern language in `cues.ts`.
import type { GroundRule } from "../lists.ts";

const some = "(noen|folk|en|søkere|kandidater|ansatte|kolleger|medarbeidere|personer|arbeidstakere|de|dem)";

export const others: GroundRule[] = [
  {
    ground: "pregnancy",
    level: "block",
    phrases: `${some} som er gravide?; gravide (?:(?!som |der |who |and |og |och |med |with )[^ ]+ ){0,2}(er|blir|slutter|går|har|passer|får|kommer|orker|trenger)(?! (?:bruker|pasient)); (ansette|ansetter|ansatte|ansatt|erfaring* med|hatt|hadde) (?:(?!som |der |who |and |og |och |med |with )[^ ]+ ){0,3}(gravide|gravid) (vikar|ansatt*|kollega|medarbeider)`,
  },
  {
    ground: "family",
    level: "block",
    phrases: `(mødre|fedre|småbarnsmødre|småbarnsfedre|småbarnsforeldre|alenemødre|aleneforsørgere|mammaer) (?:(?!som |der |who |and |og |och |med |with )[^ ]+ ){0,2}(er|blir|slutter|går|passer|får|orker|må) (?:(?!som |der |who |and |og |och |med |with )[^ ]+ ){0,2}(borte|hjem|hjemme|fort|tidlig|sliten*|ikke|opptatt*|for mye|mye); ${some} (med|uten|som har) (?:[^ ]+ )?(små |mindre )?(barn|småbarn|unger)(?= *$| (?:er|blir|går|som|og|hjemme|å|slutter|passer|får))`,
  },
  {
    ground: "health",
    level: "block",
    phrases: `${some} (med|uten|som har|som har hatt) (?:(?!som |der |who |and |og |och |med |with )[^ ]+ ){0,2}(sykefravær|sykdommer|diagnoser?|helseplager|helseproblemer|utbrenthet); (sykmeldte|langtidssykmeldte|utbrente) (?:(?!som |der |who |and |og |och |med |with )[^ ]+ ){0,2}(er|blir|kommer|slutter|passer|orker|takler)`,
  },
  {
    ground: "disability",
    level: "block",
    phrases: `${some} (med|som har|i) (?:(?!som |der |who |and |og |och |med |with )[^ ]+ ){0,2}(funksjonsnedsettelse*|handikap*|funksjonshemming*|rullestol|nedsatt (?:syn|hørsel|funksjon*)); (funksjonshemmede|rullestolbrukere|døve|blinde) (?:(?!som |der |who |and |og |och |med |with )[^ ]+ ){0,2}(passer|er|klarer|takler|greier)`,
  },
  {
    ground: "age",
    level: "block",
    phrases:
      "(eldre|yngre|unge|voksne|gamle) (søkere|kandidater|ansatte|medarbeidere|kolleger|arbeidstakere|kvinner|menn) (?:(?!som |der |who |and |og |och |med |with )[^ ]+ ){0,3}(er|blir|slutter|passer|lærer|klarer|henger|takler|vil ikke|orker|trives); (en|noen) (eldre|yngre|ung|voksen) (søker|kandidat|person) (?:(?!som |der |who |and |og |och |med |with )[^ ]+ ){0,2}(passer|er|blir|vil|ville|kan|lærer)",
  },
  {
    ground: "ethnicity",
    level: "block",
    phrases:
      "(innvandrere|utlendinger|flyktninger|østeuropeere|afrikanere|polakker|somaliere) (?:(?!som |der |who |and |og |och |med |with )[^ ]+ ){0,3}(passer|er|blir|klarer|slutter|forstår|takler|trives)",
  },
  {
    ground: "religion",
    level: "block",
    phrases: `(muslimer|jøder|kristne|ateister|troende) (?:(?!som |der |who |and |og |och |med |with )[^ ]+ ){0,3}(passer|er|blir|klarer|vil ikke|tar fri|ber|skaper); ${some} som (?:[^ ]+ )?(ber i|faster|går med hijab|bruker hijab|er muslim*|er religiøs*|er troende)`,
  },
  {
    ground: "sex",
    level: "block",
    phrases:
      "(kvinner|menn|jenter|gutter|damer) (?:(?!som |der |who |and |og |och |med |with )[^ ]+ ){0,2}(passer|orker|klarer ikke|slutter|tåler|egner seg|trives|holder ikke|er (?:[^ ]+ )?(bedre|flinkere|sterkere|svakere|dårligere|roligere|mer stabile|for))",
  },
];
