// What an answer with substance has in it in Norwegian nynorsk: a time, what the person did, an example or a result. Made for Gjensvar; pattern language in `cues.ts`.
import type { AnswerWords } from "../lists.ts";

export const answers: AnswerWords = {
  time: "(20[0-9][0-9]|19[0-9][0-9]|i fjor|i år|i (vinter|vår|sommar|haust)|(førre|siste|første|fire|tre|to|fem|seks|sju|åtte|ni|ti|[0-9]+|halvt|halvtanna|fleire|nokre) (år|året|åra|månad*|veke*|dag*|sesong*|skuleår*)|sidan (20|19)[0-9][0-9]|frå (januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember|hausten|våren|sommaren|vinteren)|(hausten|våren|sommaren|vinteren)|i løpet av|sist (veke|månad|haust|vår)|no|i dag|den gongen|då (eg|vi|me) [^ ]+)",
  role: "((eg|meg) (?:[^ ]+ ){0,2}(laga|skreiv|bygde|førte|leia|tok|hadde|var|fekk|blei|vart|gav|heldt|sette|fann|løyste|starta|planla|selde|kjøpte|forhandla|lærte|underviste|utvikla|innførte|gjennomførte|koordinerte|kontrollerte|retta|rydda|jobba|arbeidde|tilsette|køyrde|reparerte|bestilte|organiserte|svara|hjelpte|passa|stelte|kokte|sveisa|målte|testa|programmerte|teikna|analyserte|rapporterte|foreslo|endra|brukte|valde|byrja|ringde|snakka|møtte|gjorde|*te|*de)|mitt ansvar|mi oppgåve|jobben min|rolla mi|ansvaret mitt|oppgåva mi|oppgåvene mine|åleine om|saman med [^ ]+)",
  example:
    "(til dømes|for eksempel|ein gong|éin gong|eit døme|då (eg|vi|me|det|ein|eit)|resultat*|førte til|gjorde at|enda (med|opp)|slik at|frå [0-9]+|til [0-9]+|[0-9]+ (prosent|kroner|millionar|personar|elevar|kundar|tilsette|brukarar|timar|saker|pasientar)|(blei|vart) (levert|ferdig|godkjend*|løyst|innført|betre|redusert)|sparte|halverte|dobla|auka|reduserte|sokk|leverte)",
};
