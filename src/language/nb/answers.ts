// What an answer with substance has in it in Norwegian bokmål: a time, what the person did, an example or a result. Made for Gjensvar; pattern language in `cues.ts`.
import type { AnswerWords } from "../lists.ts";

export const answers: AnswerWords = {
  time: "(20[0-9][0-9]|19[0-9][0-9]|i fjor|i år|i (vinter|vår|sommer|høst)|(forrige|siste|første|fire|tre|to|fem|seks|sju|åtte|ni|ti|[0-9]+|halvt|halvannet|flere|noen) (år|året|årene|måned*|uke*|dag*|sesong*|skoleår*)|siden (20|19)[0-9][0-9]|fra (januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember|høsten|våren|sommeren|vinteren)|(høsten|våren|sommeren|vinteren)|i løpet av|sist (uke|måned|høst|vår)|nå|i dag|den gangen|da (jeg|vi) [^ ]+)",
  role: "((jeg|meg) (?:[^ ]+ ){0,2}(laget|lagde|skrev|bygde|bygget|førte|ledet|leda|tok|hadde|var|fikk|ble|ga|holdt|satte|fant|løste|startet|starta|planla|planlegg*|solgte|kjøpte|forhandlet|lærte|underviste|utviklet|innførte|gjennomførte|koordinerte|kontrollerte|rettet|ryddet|jobbet|jobba|arbeidet|ansatte|kjørte|reparerte|bestilte|organiserte|svarte|hjalp|passet|stelte|kokte|sveiset|målte|testet|programmerte|tegnet|analyserte|rapporterte|foreslo|endret|brukte|valgte|begynte|ringte|snakket|møtte|gjorde|*te|*et|*de)|mitt ansvar|min oppgave|min jobb|min rolle|ansvaret mitt|oppgaven min|rollen min|mine oppgaver|alene om|sammen med [^ ]+)",
  example:
    "(for eksempel|en gang|én gang|et eksempel|eksempelvis|da (jeg|vi|det|en|et)|resultat*|førte til|gjorde at|endte (med|opp)|slik at|fra [0-9]+|til [0-9]+|[0-9]+ (prosent|kroner|millioner|personer|elever|kunder|ansatte|brukere|timer|saker|pasienter)|ble (levert|ferdig|godkjent|løst|innført|bedre|redusert)|sparte|halverte|doblet|økte|reduserte|sank|leverte)",
};
