// Words that stand in cells: languages, yes and no, levels of a requirement, months; in the Nordic languages, English and German.

export type Lang = "nb" | "nn" | "da" | "sv" | "en";
export type Level = "exceeds" | "meets" | "partly" | "not-shown";

const listed = <Value>(entries: [Value, string][]): Map<string, Value> =>
  new Map(entries.flatMap(([value, words]) => words.split("|").map((word) => [word, value] as const)));

export const LANGUAGE_WORDS = listed<Lang>([
  [
    "nb",
    "nb|no|nor|nob|bokmål|norsk|norwegian|norsk bokmål|norwegian bokmål|norska|norwegisch|bokmal|norwegian bokmal|norsk (bokmål)|bm|norja",
  ],
  ["nn", "nn|nno|nynorsk|norsk nynorsk|norwegian nynorsk|norsk (nynorsk)|nynorska"],
  ["da", "da|dk|dan|dansk|danish|danska|dänisch|tanska"],
  ["sv", "sv|swe|svensk|svenska|swedish|schwedisch|ruotsi"],
  ["en", "en|eng|gb|uk|us|engelsk|english|engelska|englisch|englanti"],
]);

export const YES_NO_WORDS = listed<boolean>([
  [
    true,
    "ja|j|yes|y|true|t|1|x|✓|✔|sann|sant|sand|wahr|intern|internal|interne|internt|jo|on|intern søker|internal applicant|interner|intern sökande|intern ansøger|ansatt|joo|kyllä",
  ],
  [
    false,
    "nei|nej|n|no|false|f|0|-|usann|usant|falsk|falskt|falsch|ekstern|extern|external|eksternt|nein|off|ekstern søker|external applicant|externer|extern sökande|ekstern ansøger|ei",
  ],
]);

export const LEVEL_WORDS = listed<Level>([
  [
    "exceeds",
    "exceeds|exceed|exceeds expectations|exceeds requirement|more than meets|above|excellent|strong|++|overgår|over|mer enn oppfylt|meir enn oppfylt|mer enn oppfyller|meget god|svært god|overstiger|overoppfyller|mere end opfyldt|overopfylder|overopfyldt|overträffar|överträffar|mer än uppfyllt|överstiger|mer än uppfyller|mycket bra|übertrifft|overgår kravet|overgår krav|går ut over|utover kravet|fremragende|særdeles godt|utmerket|utmärkt",
  ],
  [
    "meets",
    "meets|meet|met|fulfils|fulfills|fulfilled|yes|ok|meets requirement|meets expectations|good|+|oppfyller|oppfylt|oppfyller kravet|innfrir|ja|god|godt|opfylder|opfyldt|opfylder kravet|uppfyller|uppfyllt|uppfylld|uppfylls|uppfyller kravet|bra|erfüllt|oppfylles|oppfylt krav|innfridd|dekker|dekket",
  ],
  [
    "partly",
    "partly|partial|partially|partly meets|partially meets|some|somewhat|+/-|±|delvis|delvis oppfylt|delvis innfridd|noe|noko|til dels|delvist|delvist opfyldt|til en vis grad|i noen grad|i nokon grad|i nogen grad|delvis uppfyllt|delvis uppfylld|i viss mån|teilweise|teils|nokså",
  ],
  [
    "not-shown",
    "not shown|not-shown|notshown|not demonstrated|not evident|none|missing|no|does not meet|not met|-|--|ikke vist|ikke dokumentert|ikke oppfylt|ikkje vist|ikkje oppfylt|ikkje dokumentert|mangler|manglar|nei|oppfyller ikke|ikke opfyldt|ikke dokumenteret|opfylder ikke|nej|ej visat|inte visat|ej uppfyllt|inte uppfyllt|uppfyller inte|saknas|uppfyller ej|nicht gezeigt|nicht erfüllt|ikke synliggjort|framgår ikke|fremgår ikke|framgår inte|fremgår ikke af ansøgningen|ikkje synt|ikke påvist|inte påvisat",
  ],
]);

export const MONTH_WORDS = listed<number>([
  [1, "januar|january|januari|jan"],
  [2, "februar|february|februari|feb"],
  [3, "mars|march|marts|mar|märz|mrz"],
  [4, "april|apr"],
  [5, "mai|may|maj"],
  [6, "juni|june|jun"],
  [7, "juli|july|jul"],
  [8, "august|augusti|aug"],
  [9, "september|sep|sept"],
  [10, "oktober|october|okt|oct"],
  [11, "november|nov"],
  [12, "desember|december|dezember|des|dec|dez"],
]);
