// What puts a protected ground, or a stand-in for one, into a letter in English. Made for Gjensvar from the risk table of the
// letter guide, section 7. Phrases are tied to the reader or to the person wanted, so that a sector or a subject passes.
import type { GroundRule } from "../lists.ts";

export const grounds: GroundRule[] = [
  {
    ground: "age",
    level: "block",
    phrases:
      "your age; age (was|played|is|did|does|had|has|range|group|limit); (because|on account) of (your )?age; too (old|young|elderly); (someone|somebody|a person|candidate|applicant|people|person) (younger|older|young); (a )?(younger|older) (person|candidate*|applicant*|team|profile|colleague*|face|people); young (blood|people|talent|candidates|applicants); at your age; at your stage in life; near(ing|er)? retirement; close to retirement; retirement age",
  },
  {
    ground: "age",
    level: "warn",
    phrases:
      "(a |our )?(young|youthful) (team|environment|company|and dynamic|dynamic); (more|too|so) (senior|junior); senior profile*; junior profile*; digital native*; recent graduate*; newly (graduated|qualified); early in (your|their) career*; years (left|ahead of (them|you)); more (experienced|mature|seasoned) (candidate*|applicant*|consultant*|person|profile*|people|colleague*|hire); energetic",
  },
  {
    ground: "pregnancy",
    level: "block",
    phrases:
      "pregnan*(?! (women|patients|people|clients)); (your|maternity|paternity|parental|on|going on) (maternity|paternity|parental) leave; your (maternity|parental|paternity); expecting a (child|baby); planning (a family|to have children|children); have (a baby|children|kids)",
  },
  {
    ground: "family",
    level: "block",
    phrases:
      "(with|have|having) (such )?(small|young|little) (children|kids); your (children|kids|family|husband|wife|spouse|partner|home situation|marital|childcare|caring)*; family (situation|life|obligations|commitments|circumstances)*; hard on (your|the) family; single (mother|parent|father|mum); childcare; caring responsibilit*; marital status",
  },
  {
    ground: "ethnicity",
    level: "block",
    phrases:
      "(norwegian|danish|swedish|ethnic|foreign|immigrant|western|scandinavian|nordic|african|asian|national) (background|origin*|descent|heritage)s?; ethnicit*; ethnic*; native (speaker*|tongue|language|norwegian|danish|swedish|english|level); mother tongue; first language is not; (your|an|with|strong|thick) accent*; the accent; skin colou?r; your (nationality|origin*|race|heritage|country of origin); country you come from; your name (is|sounds|seems); foreigner*; immigrant*; (not|only) … born in",
  },
  {
    ground: "ethnicity",
    level: "warn",
    phrases:
      "foreign (education|degree|diploma*|experience|qualification*); (know|understand) … (norwegian|danish|swedish) (culture|society|ways|working life); (only|outside|not) … (based|living|resident|located|residing) (in|outside|within)* (norway|denmark|sweden|the country|the eu|europe); (based|living|located|residing) outside (of )?(norway|denmark|sweden|the country); people based in",
  },
  {
    ground: "language",
    level: "warn",
    phrases:
      "your (english|norwegian|danish|swedish|language); (not|poor|weak) (good |fluent )?(enough )?(norwegian|danish|swedish|english|fluent); (not )?fluent in (norwegian|danish|swedish|english); communication might become",
  },
  {
    ground: "religion",
    level: "block",
    about: true,
    phrases:
      "your (faith|religion|religious|beliefs?|church|prayers?); (being|are|as) (a |an )?(muslim*|christian|jew|jewish|hindu|atheist|religious|believer); hijab*; headscar*; turban*; pray (at|during|in); prayer time*; ramadan; religion (was|played|is)",
  },
  {
    ground: "disability",
    level: "block",
    phrases:
      "your (disabilit*|handicap|impairment|wheelchair|condition|reduced); (because|since|with) … wheelchair*; you are (blind|deaf|disabled|dyslexic|hard of hearing|autistic)",
  },
  {
    ground: "health",
    level: "block",
    phrases:
      "your (health|illness*|sickness|sick leave|diagnos*|medical*|depression|cancer|mental health); health (reasons|condition*|situation|issues|problems); sick leave (is|was|record|you); (much|high|so much|record of) (sick leave|sickness absence|absence); been (so |very |often )?(ill|sick); on sick leave; burned? out; burnt out",
  },
  {
    ground: "orientation",
    level: "block",
    phrases: "(gay|lesbian|homosexual|bisexual|queer|heterosexual); sexual orientation",
  },
  {
    ground: "gender-identity",
    level: "block",
    phrases: "transgender*; trans (person|woman|man); gender (identity|expression); pronouns",
  },
  {
    ground: "sex",
    level: "block",
    phrases:
      "(want*|prefer*|looking for|need*|would like|rather have) … (a |an )(man|woman|male|female|girl|lady|guy); (male|female) (candidate*|applicant*|leader|colleague*|manager); (as|being) a (woman|man|girl|lady); because you are a (woman|man|girl|lady); your (sex|gender); gender (was|played|is)",
  },
  {
    ground: "politics",
    level: "block",
    phrases: "your (political|politics|party)*; political (views|opinions|engagement|beliefs|affiliation)",
  },
  {
    ground: "union",
    level: "block",
    about: true,
    phrases:
      "your (trade |labour |labor )?union; union (membership|member|work|activities|representative|involvement); (were|are|been) a (shop steward|union rep*); strike action",
  },
  {
    ground: "culture",
    level: "warn",
    phrases:
      "(cultural|culture|team|personality) (fit|match|add); (fit|fits|fitted|fitting|blend*|settle*) (in|into|well into|well with|with) … (team|culture|environment|us|group|company|values)*; (our|company|team) culture; our values; work(ing)? style; your (style|personality|vibe|chemistry); chemistry; gut (feeling|feel); (whose|his|her|their) background more; background more closely; not the right (person|type|match|fit) for (the|our) (team|group|culture)",
  },
  {
    ground: "overqualified",
    level: "warn",
    phrases:
      "over-?qualified; over qualified; too (much experience|experienced|qualified|highly qualified); (would|will|may|might) (soon |quickly )?(be|get|become) bored; leave soon; move on (soon|quickly); (would|will) leave; not stay long",
  },
  {
    ground: "availability",
    level: "warn",
    phrases:
      "(think|fear|assume|afraid|worried|doubt) … you (would|will|might|could) … (leave|move|quit|relocate|commute|cope|stay|manage)*; (would|will) be (too )?(hard|tough|difficult) (for|on) you",
  },
  {
    ground: "appearance",
    level: "warn",
    phrases:
      "your (looks|appearance|weight|energy|tattoo*|piercing*|outfit|clothes|hair); appearance; overweight; lack of energy",
  },
];
