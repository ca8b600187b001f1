// Where people come from, in English: adjectives, people and countries, for the risky words and for the questions. Made for Gjensvar.

/** Adjectives of nations and peoples. */
export const nationalities =
  "norwegian|danish|swedish|finnish|icelandic|scandinavian|nordic|sámi|sami|polish|lithuanian|latvian|estonian|romanian|bulgarian|ukrainian|russian|german|dutch|french|italian|spanish|portuguese|greek|british|english|irish|american|canadian|brazilian|chilean|indian|pakistani|bangladeshi|sri lankan|tamil|chinese|japanese|korean|vietnamese|thai|filipino|afghan|iranian|persian|iraqi|syrian|lebanese|palestinian|israeli|turkish|kurdish|arab|arabic|egyptian|moroccan|algerian|tunisian|somali|eritrean|ethiopian|sudanese|nigerian|ghanaian|gambian|kenyan|congolese|african|asian|european|eastern european|middle eastern|latin american|bosnian|serbian|croatian|albanian|kosovan|roma|romani|black|white|coloured|brown|foreign|immigrant";

/** People named by where they come from; beside the adjectives. */
export const peoples =
  "norwegians?|danes?|swedes?|finns?|icelanders?|scandinavians?|poles|lithuanians?|latvians?|estonians?|romanians?|bulgarians?|ukrainians?|russians?|germans|dutchm[ae]n|italians?|spaniards?|greeks?|americans?|brazilians?|indians?|pakistanis?|tamils?|vietnamese|thais?|filipinos?|afghans?|iranians?|iraqis?|syrians?|palestinians?|turks?|kurds?|arabs?|egyptians?|moroccans?|somalis?|eritreans?|ethiopians?|nigerians?|africans?|asians?|eastern europeans?|bosnians?|serbs?|albanians?|gypsy|gypsies|foreigners?|immigrants?|refugees?|westerners?|locals";

/** Countries and parts of the world people are asked about. */
export const countries =
  "norway|denmark|sweden|finland|poland|lithuania|latvia|estonia|romania|bulgaria|ukraine|russia|germany|italy|spain|portugal|greece|turkey|syria|iraq|iran|afghanistan|pakistan|india|bangladesh|sri lanka|china|vietnam|thailand|the philippines|somalia|eritrea|ethiopia|sudan|nigeria|ghana|gambia|kenya|congo|morocco|algeria|tunisia|egypt|lebanon|palestine|brazil|chile|colombia|bosnia|serbia|croatia|kosovo|albania|africa|asia|south america|latin america|eastern europe|the middle east|the balkans|the baltics";
