// What an answer with substance has in it in English: a time, what the person did, an example or a result. Made for Gjensvar; pattern language in `cues.ts`.
import type { AnswerWords } from "../lists.ts";

export const answers: AnswerWords = {
  time: "(20[0-9][0-9]|19[0-9][0-9]|last (year|month|week|autumn|spring|summer|winter|fall)|this (year|month|spring|summer|autumn|winter)|(last|first|past|four|three|two|five|six|seven|eight|nine|ten|[0-9]+|several|some|half a|a) (year*|month*|week*|day*|season*|term*)|since (20|19)[0-9][0-9]|(in|from|since|until) (january|february|march|april|may|june|july|august|september|october|november|december)|in the (spring|summer|autumn|winter|fall)|during|now|today|back then|when (i|we) [^ ]+)",
  role: "(i (?:[^ ]+ ){0,2}(made|wrote|built|kept|led|took|had|was|got|became|gave|held|set|found|solved|started|planned|sold|bought|negotiated|learned|learnt|taught|developed|introduced|ran|coordinated|checked|corrected|worked|hired|drove|repaired|ordered|organised|organized|answered|helped|cared|cooked|welded|measured|tested|programmed|drew|analysed|analyzed|reported|suggested|proposed|changed|used|chose|began|called|spoke|met|did|*ed)|my (job|role|task|tasks|responsibility|part|work) (was|is|were|are)|responsible for|on my own|together with [^ ]+|in charge of)",
  example:
    "(for example|for instance|once|one time|an example|e g|when (i|we|the|a)|result*|led to|meant that|ended (with|up)|so that|from [0-9]+|to [0-9]+|[0-9]+ (percent|per cent|people|pupils|students|customers|employees|users|hours|cases|patients|kroner|pounds|euros|dollars)|was (delivered|finished|approved|solved|introduced|better|reduced|done)|saved|halved|doubled|increased|reduced|fell|delivered)",
};
