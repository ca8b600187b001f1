// What an answer with substance has in it in Swedish: a time, what the person did, an example or a result. Made for Gjensvar; pattern language in `cues.ts`.
import type { AnswerWords } from "../lists.ts";

export const answers: AnswerWords = {
  time: "(20[0-9][0-9]|19[0-9][0-9]|förra året|i fjol|i år|i (vintras|våras|somras|höstas)|(förra|sista|senaste|första|fyra|tre|två|fem|sex|sju|åtta|nio|tio|[0-9]+|ett halvt|ett och ett halvt|flera|några) (år|året|åren|månad*|veck*|dag*|säsong*|läsår*)|sedan (20|19)[0-9][0-9]|från (januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|hösten|våren|sommaren|vintern)|(hösten|våren|sommaren|vintern)|under [0-9]+|nu|idag|i dag|den gången|när (jag|vi) [^ ]+)",
  role: "((jag|mig) (?:[^ ]+ ){0,2}(gjorde|skrev|byggde|förde|ledde|tog|hade|var|fick|blev|gav|höll|satte|hittade|löste|startade|planerade|sålde|köpte|förhandlade|lärde|undervisade|utvecklade|införde|genomförde|samordnade|kontrollerade|rättade|städade|jobbade|arbetade|anställde|körde|reparerade|beställde|organiserade|svarade|hjälpte|passade|skötte|kokade|svetsade|mätte|testade|programmerade|ritade|analyserade|rapporterade|föreslog|ändrade|använde|valde|började|ringde|pratade|träffade|*ade|*te|*de)|mitt ansvar|min uppgift|mitt jobb|min roll|mina uppgifter|ensam om|tillsammans med [^ ]+)",
  example:
    "(till exempel|t ex|en gång|ett exempel|exempelvis|när (jag|vi|det|en|ett)|resultat*|ledde till|gjorde att|slutade med|så att|från [0-9]+|till [0-9]+|[0-9]+ (procent|kronor|miljoner|personer|elever|kunder|anställda|användare|timmar|ärenden|patienter)|blev (levererad*|klar*|godkänd*|löst*|införd*|bättre|minskad*)|sparade|halverade|fördubblade|ökade|minskade|sjönk|levererade)",
};
