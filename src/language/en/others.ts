// What is said of others instead of the reader, in English: "somebody who is pregnant", "older applicants do not stay". Whoever has the
// wish or the rule of thumb, the ground is weighed. Made for Gjensvar; pattern language in `cues.ts`.
import type { GroundRule } from "../lists.ts";

const some =
  "(someone|somebody|anyone|anybody|people|applicants|candidates|employees|colleagues|staff|those|persons|a person|workers)";

export const others: GroundRule[] = [
  {
    ground: "pregnancy",
    level: "block",
    phrases: `${some} who (?:is|are|was|were|may be|might be) (?:[^ ]+ )?pregnant; pregnant (women|staff|employees|colleagues|applicants|candidates|workers)(?! (?:patients|clients)) (?:(?!som |der |who |and |og |och |med |with )[^ ]+ ){0,3}(are|leave|take|cannot|struggle|need|do not|don't); (hire|hired|hiring|had|experience with) (?:(?!som |der |who |and |og |och |med |with )[^ ]+ ){0,3}pregnant (women|woman|staff|employee*|colleague*)`,
  },
  {
    ground: "family",
    level: "block",
    phrases: `(mothers|fathers|parents|mums|single mothers|young mothers|single parents)(?! (?:of|and) (?:our|the)) (?:(?!som |der |who |and |og |och |med |with )[^ ]+ ){0,2}(are|leave|go|cannot|have to|struggle|miss) (?:(?!som |der |who |and |og |och |med |with )[^ ]+ ){0,3}(away|home|absent|early|tired|often|a lot|distracted|work); ${some} (?:with|without|who (?:has|have)) (?:[^ ]+ )?(small |young |little )?(children|kids)(?= *$| (?:is|are|at|who|and|to|leave|will|would))`,
  },
  {
    ground: "health",
    level: "block",
    phrases: `${some} (?:with|without|who (?:has|have|had)) (?:(?!som |der |who |and |og |och |med |with )[^ ]+ ){0,3}(sick leave|sickness absence|absences|health problems|health issues|illness|illnesses|burnout|a diagnosis)`,
  },
  {
    ground: "disability",
    level: "block",
    phrases: `${some} (?:with|who (?:has|have)|in) (?:(?!som |der |who |and |og |och |med |with )[^ ]+ ){0,2}(disabilit*|handicap*|wheelchair*|impairment*|impaired (?:sight|hearing)); (disabled people|wheelchair users|the disabled|deaf people|blind people) (?:(?!som |der |who |and |og |och |med |with )[^ ]+ ){0,3}(are|cannot|can't|do not|don't|fit|struggle|manage)`,
  },
  {
    ground: "age",
    level: "block",
    phrases:
      "(older|younger|young|elderly|mature) (applicants|candidates|employees|colleagues|workers|staff|women|men) (?:(?!som |der |who |and |og |och |med |with )[^ ]+ ){0,3}(are|leave|learn|cannot|struggle|do not|don't|fit|want|tend|cost); (someone|somebody|an?) (older|younger|young|elderly) (applicant|candidate|person|worker) (?:(?!som |der |who |and |og |och |med |with )[^ ]+ ){0,2}(is|would|will|fits|does|can)",
  },
  {
    ground: "ethnicity",
    level: "block",
    phrases:
      "(immigrants|foreigners|refugees|eastern europeans|africans|poles|somalis) (?:(?!som |der |who |and |og |och |med |with )[^ ]+ ){0,3}(are|leave|cannot|struggle|do not|don't|fit|understand|manage)",
  },
  {
    ground: "religion",
    level: "block",
    phrases: `(muslims|jews|christians|atheists|believers) (?:(?!som |der |who |and |og |och |med |with )[^ ]+ ){0,3}(are|cannot|do not|don't|fit|want|take|pray|refuse); ${some} who (?:[^ ]+ )?(prays?|fasts?|wears? a (?:hijab|headscarf|turban)|is (?:a )?(?:muslim|jewish|religious|christian))`,
  },
  {
    ground: "sex",
    level: "block",
    phrases:
      "(women|men|girls|boys|ladies) (?:(?!som |der |who |and |og |och |med |with )[^ ]+ ){0,2}(cannot|do not last|don't last|leave|fit|tolerate|suit|are (?:[^ ]+ )?(better|stronger|weaker|worse|calmer|more (?:stable|reliable|emotional)|too))",
  },
];
