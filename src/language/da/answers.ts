// What an answer with substance has in it in Danish: a time, what the person did, an example or a result. Made for Gjensvar; pattern language in `cues.ts`.
import type { AnswerWords } from "../lists.ts";

export const answers: AnswerWords = {
  time: "(20[0-9][0-9]|19[0-9][0-9]|sidste år|i år|(i )?(vinters|foråret|sommers|efteråret)|(forrige|sidste|første|fire|tre|to|fem|seks|syv|otte|ni|ti|[0-9]+|et halvt|halvandet|flere|nogle) (år|året|årene|måned*|uge*|dag*|sæson*|skoleår*)|siden (20|19)[0-9][0-9]|fra (januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)|(efteråret|foråret|sommeren|vinteren)|i løbet af|nu|i dag|dengang|da (jeg|vi) [^ ]+)",
  role: "((jeg|mig) (?:[^ ]+ ){0,2}(lavede|skrev|byggede|førte|ledede|tog|havde|var|fik|blev|gav|holdt|satte|fandt|løste|startede|planlagde|solgte|købte|forhandlede|lærte|underviste|udviklede|indførte|gennemførte|koordinerede|kontrollerede|rettede|ryddede|arbejdede|ansatte|kørte|reparerede|bestilte|organiserede|svarede|hjalp|passede|plejede|kogte|svejsede|målte|testede|programmerede|tegnede|analyserede|rapporterede|foreslog|ændrede|brugte|valgte|begyndte|ringede|talte|mødte|gjorde|stod|*ede|*te)|mit ansvar|min opgave|mit job|min rolle|mine opgaver|alene om|sammen med [^ ]+)",
  example:
    "(for eksempel|fx|en gang|én gang|et eksempel|eksempelvis|da (jeg|vi|det|en|et)|resultat*|førte til|gjorde at|endte (med|op)|så (vi|de|det)|fra [0-9]+|til [0-9]+|[0-9]+ (procent|kroner|millioner|personer|elever|kunder|ansatte|brugere|timer|sager|patienter)|blev (leveret|færdig|godkendt|løst|indført|bedre|reduceret)|sparede|halverede|fordoblede|øgede|reducerede|faldt|leverede)",
};
