// What an advert in English may not ask of the person, and titles of one sex. Made for Gjensvar; pattern language in `cues.ts`.
import type { AdvertWords } from "../lists.ts";

const wants =
  "(we seek|seeking|looking for|we need|we want|we are after|wanted|are you|you are|you should be|you must be|suits|ideal for|suit)";

export const adverts: AdvertWords = {
  lawful:
    "(regardless of|irrespective of|without regard to|whatever your|diversity|diverse|encourage … apply|welcome … (applications|applicants)|equal opportunit*|inclusi*|discriminat*|target group|children and young|young people|work with|working with|on the basis of); (assistant*|carer*|support worker*|companion*) (to|for) (?:[^ ]+ ){0,2}(woman|man|girl|boy|lady|gentleman)",
  grounds: [
    {
      what: "age",
      level: "stop",
      phrases: `(you|applicant*|candidate*|person|people|staff) (?:[^ ]+ ){0,5}(between|aged|from) (1[6-9]|[2-6][0-9]) (and|to|-) [2-7][0-9](?! years of); aged [2-6][0-9]; (you|applicant*|candidate*) (?:[^ ]+ ){0,4}(under|not over|no older than|younger than|below) (2[2-9]|[3-6][0-9])(?! (hours|days|minutes|people|staff)); no older than [2-6][0-9]; in (your|their) (20s|30s|40s|twenties|thirties|forties); maximum age`,
    },
    {
      what: "age",
      level: "warn",
      phrases: `${wants} (?:[^ ]+ ){0,3}(young|youthful|younger) (?!adult|people)[^ ]+; (young|youthful) (?:[^ ]+ ){0,2}(team|environment|company|workplace|culture|start-?up); (young) (?:and [^ ]+ )?(colleague|professional|salesperson|man|woman|lady|girl|talent)s?; digital native*`,
    },
    {
      what: "sex",
      level: "stop",
      phrases: `${wants} (?:[^ ]+ ){0,4}(man|woman|lady|girl|boy|guy|gentleman|housewife)(?! of); (man|woman|lady|girl|girls|men|women|male|female|ladies) (wanted|preferred|required|only); (only|preferably) (women|men|girls|females|males|female|male)`,
    },
    {
      what: "sex",
      level: "warn",
      phrases: "(female|male) (employee|applicant|candidate|assistant|colleague|staff|guard|attendant)s?",
    },
    {
      what: "ethnicity",
      level: "stop",
      phrases:
        "native (?:[^ ]+ )?(speaker|tongue|language|level)s?; (norwegian|danish|swedish|english|scandinavian|nordic) (?:[^ ]+ )?(mother tongue|native); mother tongue (is|must be|should be|in); (norwegian|danish|swedish|scandinavian|european|western) (background|origin|descent|looks|appearance); (born|raised|grew up) (?:[^ ]+ ){0,3}in (norway|denmark|sweden|scandinavia); (no|without) (?:[^ ]+ ){0,2}accent; accent-free; only (norwegians|danes|swedes|europeans)",
    },
    {
      what: "religion",
      level: "warn",
      phrases: `${wants} (?:[^ ]+ ){0,4}(christian|muslim|believer|practising); (requires|requirement of|must share) (?:[^ ]+ ){0,4}(faith|creed|church membership)`,
    },
    {
      what: "health",
      level: "stop",
      phrases:
        "(no|without|low|not) (?:[^ ]+ ){0,2}(sick leave|sickness absence|illness*|health problems|health issues|diagnos*); (no|without) (?:[^ ]+ )?(disabilit*|handicap*)",
    },
    {
      what: "health",
      level: "warn",
      phrases: `(in|requires|must have|you have|with) (?:[^ ]+ ){0,2}good health; able-bodied; ${wants} (?:[^ ]+ ){0,3}(fit and healthy|healthy)`,
    },
    {
      what: "family",
      level: "stop",
      phrases:
        "(no|without) (?:[^ ]+ ){0,2}(children|kids|dependants|dependents|family commitments|family obligations|caring responsibilities); (not|no) (?:[^ ]+ ){0,2}(pregnant|pregnanc*|plans for children|parental leave|maternity*)",
    },
    {
      what: "family",
      level: "warn",
      phrases: `${wants} (?:[^ ]+ ){0,3}(single|unmarried|married|family man)(?! (point|page|handed))`,
    },
    {
      what: "union",
      level: "stop",
      phrases: "(not|no|non)-? ?(?:[^ ]+ ){0,3}(union member*|trade union*|unionised|unionized); non-union*",
    },
    {
      what: "politics",
      level: "stop",
      phrases: "(politically neutral|not politically active|not a member of (?:[^ ]+ )?(party|political))",
    },
    {
      what: "appearance",
      level: "warn",
      phrases:
        "(pretty|handsome|good-looking|beautiful|slim|attractive) (?:[^ ]+ )?(lady|girl|woman|person|appearance|looks|figure); (good|smart|presentable|attractive) (looks|appearance); well-groomed; look the part",
    },
    {
      what: "culture",
      level: "warn",
      phrases:
        "(fit|fits|fitting|blend) (?:right |well )?(in with|into|in to) (?:[^ ]+ ){0,2}(gang|culture|crowd|lads|boys); cultur* fit",
    },
    {
      what: "pay-history",
      level: "stop",
      phrases:
        "(state|tell|include|attach|send|provide) (?:[^ ]+ ){0,5}(current|present|previous|last) (?:[^ ]+ )?(salary|pay|wage|wages|compensation); (payslip|pay slip|pay stub)*",
    },
    {
      what: "number",
      level: "stop",
      phrases:
        "(state|tell|include|attach|send|provide|give) (?:[^ ]+ ){0,5}(date of birth|national identity number|national insurance number|social security number|cpr number|personal number|your age)",
    },
    {
      what: "photo",
      level: "warn",
      phrases:
        "(photo|photograph|picture|headshot) of (you|yourself); cv (?:[^ ]+ )?(with|and) (a )?(photo|photograph|picture); headshot*",
    },
  ],
  titles: {
    barmaid: "bartender",
    chairman: "chair",
    "cleaning lady": "cleaner",
    craftsman: "craftsperson",
    doorman: "door attendant",
    fireman: "firefighter",
    foreman: "supervisor",
    groundsman: "groundskeeper",
    handyman: "maintenance worker",
    hostess: "host",
    policeman: "police officer",
    repairman: "repairer",
    salesman: "salesperson",
    saleswoman: "salesperson",
    spokesman: "spokesperson",
    stewardess: "flight attendant",
    storeman: "warehouse worker",
    waitress: "server",
    workman: "worker",
  },
};
