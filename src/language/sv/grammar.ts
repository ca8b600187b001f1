// Swedish: numbers and dates in words, what opens a clause, and the words that tell the language from its neighbours.
import type { Grammar } from "../lists.ts";

export const grammar: Grammar = {
  counted: "två tre fyra fem sex sju åtta nio tio elva tolv",
  months: "januari februari mars april maj juni juli augusti september oktober november december",
  weekdays: "söndagen måndagen tisdagen onsdagen torsdagen fredagen lördagen",
  thousands: "\u00a0",
  and: "och",
  subordinators: "att eftersom då när ifall som medan",
  telling: `om jag dig mig sig inte något någon några vad hur var varför vilken vilket vilka vem om när har och av från till med efter tack ansökan ansökningar ansökningarna tjänsten tjänst tjänster
    oss också vara varit blir blev är ska vill kan måste får fick gör göra hej vänliga vänlig hälsning hälsningar vidare tyvärr kandidater söker sökande nej en ett det denna detta dessa den här
    vi din ditt dina önskar lycka bara mer mycket hon deras mitt utan nu svar kräver erfarenhet erbjuda erbjudande möjligt valt kunskap ingen inget själv eller än vid som att på
    du arbete arbetet jobb kommer egentligen tjänar hälsa barn familj familjen sjuk partiet tid frågor börja skickade skrev berättade sa träffade jobba arbeta hade ville skulle kunde gå annan andra
    rekryteringen intervjun någonting ihop dig inom även eftersom därför vänligen
    mellan genom både sådan sådana flera många varandra ligger erbjuder invånare utveckling ledig lediga snarast personlig lämplighet kvalifikationer arbetsuppgifter lön önskvärt anställning avdelning avdelningen offentlig verksamhet utbildning följande trivs bidra olika arbetsmiljö flesta samarbete goda gott behov slut rätt hela bli hos mot nya anställda`,
};
