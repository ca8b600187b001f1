// The twelve model letters of the letter guide, section 5, as texts. Made for Gjensvar.
import type { Lang } from "../language/languages.ts";

/** Model letters: id, language, subject and the whole text with greeting and signature. */
export const modelLetters: { id: string; lang: Lang; about: string; subject: string; text: string }[] = [
  {
    id: "5.1",
    lang: "nb",
    about: "application, early decline · *procurement* = not-shown (application, conversation)",
    subject: "Svar på søknaden din: Økonomirådgiver",
    text: "Hei, Cem\n\nTakk for at du søkte stillingen som økonomirådgiver og tok deg tid til å svare på spørsmålene våre. Du går dessverre ikke videre til intervju.\n\nStillingen krever erfaring med offentlige anskaffelser. I søknaden og i svarene dine fant vi ikke noe som viser det. Har du mer å vise til her enn vi fikk se, så ta det med neste gang: Vi kan bare vurdere det som kommer fram.\n\nDu er velkommen til å søke igjen. Har du spørsmål, kan du svare på denne e-posten eller ringe meg på 00 00 00 00.\n\nVennlig hilsen\nRakel Moen, rekrutteringsrådgiver, Fjordvik kommune\n",
  },
  {
    id: "5.2",
    lang: "nb",
    about:
      "interview, declined, not deep · *budget* = partly, depth (interview); *rollout* = exceeds (interview); call 25 November",
    subject: "Svar på søknaden din: Prosjektleder",
    text: "Hei, Ailo\n\nTakk for samtalen om stillingen som prosjektleder. Du får dessverre ikke tilbud om stillingen. Jeg vet at det ikke var det svaret du håpet på.\n\nDu var en av de seks vi intervjuet, blant 88 søkere. Kravet om erfaring med budsjettansvar går dypere enn det du sa i intervjuet: «Jeg førte timene, og avdelingslederen hadde budsjettet». Når det gjelder erfaring med innføring av fagsystemer, har du mer enn stillingen krever: «Vi fikk 1 400 lærere over på det nye systemet på seks uker».\n\nVurderingen gjelder bare denne stillingen. Lyser vi ut en stilling som krever erfaring med innføring av fagsystemer, håper vi at du søker.\n\nJeg ringer deg onsdag 25. november for å gå gjennom svaret og høre hvordan du opplevde prosessen. Passer det ikke, så svar med en tid som er bedre.\n\nVennlig hilsen\nRakel Moen, rekrutteringsrådgiver, Fjordvik kommune\n",
  },
  {
    id: "5.3",
    lang: "nb",
    about:
      "final, luxury, consent · *degree* = meets (cv), *youth* = exceeds (interview); all assessed; consent asked; phoned first",
    subject: "Svar på søknaden din: Bibliotekar",
    text: "Kjære Mbali\n\nTakk for samtalen om stillingen som bibliotekar. Vi har valgt en annen søker, og du får dessverre ikke stillingen. Du var en av de fem vi intervjuet, blant 61 søkere.\n\nDu oppfyller alle kravene i utlysningen, også kravet om utdanning som bibliotekar. Valget sto mellom flere som gjør det. Vi la merke til det du sa i intervjuet: «Lesesirkelen gikk fra fire til tretti ungdommer på ett år». Det er det vi mener med erfaring med formidling til ungdom.\n\nDette sier noe om denne stillingen, ikke om hva du kan ellers. Vi leser gjerne en ny søknad fra deg.\n\nVi vil gjerne beholde søknaden din i tolv måneder, så vi kan spørre deg når vi lyser ut noe som ligner. Det gjør vi bare hvis du sier ja her: gjensvar.example/s/7k2m. Svarer du ikke, sletter vi søknaden 22. november 2027.\n\nJeg forklarer gjerne mer på telefon: Svar med en tid som passer, så ringer jeg.\n\nVennlig hilsen\nRakel Moen, rekrutteringsrådgiver, Fjordvik kommune\n",
  },
  {
    id: "5.4",
    lang: "nn",
    about:
      "application, partly, not broad · *climate* = partly, breadth (application); *planning* = meets (application)",
    subject: "Svar på søknaden din: Rådgivar",
    text: "Hei, Torbjørn\n\nTakk for søknaden til stillinga som rådgivar hos Lauvdal kommune. Vi går dessverre ikkje vidare med søknaden din.\n\nDet du skreiv i søknaden, dekkjer ein del av oppgåvene bak kravet om erfaring med klimarekneskap: «Eg har ført utsleppstala for bilparken i to år». Stillinga omfattar fleire. Kravet om kunnskap om kommunal planlegging oppfyller du: «Eg skreiv klimakapittelet i kommuneplanen».\n\nNeste gong kan du gjerne bruke to eller tre setningar på erfaring med klimarekneskap: omfang, di eiga rolle og kva det førte til. Vi har berre vurdert deg opp mot krava til denne stillinga. Du er velkomen til å søkje igjen.\n\nHar du spørsmål, kan du svare på denne e-posten eller ringe meg på 00 00 00 00.\n\nVenleg helsing\nGro Midtun, personalrådgivar, Lauvdal kommune\n",
  },
  {
    id: "5.5",
    lang: "nn",
    about:
      "interview, internal · *staff* = partly, depth (interview); contribution given; permanent job; call made before the letter",
    subject: "Svar på søknaden din: Avdelingsleiar",
    text: "Kjære Solveig\n\nTakk for samtalen om stillinga som avdelingsleiar. Vi kan dessverre ikkje tilby deg stillinga. Eg veit at det ikkje var det svaret du håpa på.\n\nArbeidet du gjer i dag, er viktig for oss, og vi tenkjer særleg på vaktplanen du laga for nattevaktene. Når det gjeld erfaring med personalansvar, treng vi meir djupn enn det du viste i intervjuet: «Eg har vore fungerande leiar i to ferieveker kvart år».\n\nVurderinga gjeld berre denne stillinga. Svaret endrar ingenting ved jobben du har i dag.\n\nEg forklarer gjerne meir på telefon: Svar med ei tid som passar, så ringer eg.\n\nVenleg helsing\nRakel Moen, rekrutteringsrådgivar, Fjordvik kommune\n",
  },
  {
    id: "5.6",
    lang: "da",
    about:
      "application, public employer, not specific · *tenders* = partly, specific (application); *law* = meets (cv)",
    subject: "Svar på din ansøgning: Udbudskonsulent",
    text: "Kære Nadia\n\nTak for din ansøgning til stillingen som udbudskonsulent. Du er desværre ikke gået videre til samtale.\n\nVed udvælgelsen lagde vi vægt på erfaring med EU-udbud og kendskab til forvaltningsret. Det, du skrev i ansøgningen, ligger tæt på kravet om erfaring med EU-udbud, men er ikke det samme: ”Jeg har indhentet tilbud på kontormøbler fra tre leverandører”. Kravet om kendskab til forvaltningsret opfylder du: ”Jeg har skrevet afgørelser i byggesager”.\n\nVurderingen gælder kun denne stilling. Du er velkommen til at søge igen. Har du spørgsmål, kan du svare på denne mail eller ringe til mig på 00 00 00 00.\n\nVenlig hilsen\nMette Lund, HR-konsulent, Skovsø Kommune\n",
  },
  {
    id: "5.7",
    lang: "da",
    about: "interview, language level · *danish* = partly (test); *editing* = meets (interview); call 26 November",
    subject: "Svar på din ansøgning: Kommunikationsmedarbejder",
    text: "Kære Katarzyna\n\nTak for samtalen om stillingen som kommunikationsmedarbejder. Vi kan desværre ikke tilbyde dig stillingen. Jeg ved godt, at det ikke var det svar, du håbede på.\n\nStillingen kræver skriftligt dansk på niveau C1, og det, du viste i opgaven, ligger under det niveau. Vi lagde mærke til det, du sagde under samtalen: ”Jeg fik 900 nye læsere ved at interviewe buschaufførerne”. Det er det, vi mener med erfaring med redaktionelt arbejde.\n\nEt prøvebevis eller en tekst fra arbejdet kan vise niveauet næste gang. Vi har kun vurderet dig ud fra kravene til denne stilling.\n\nJeg ringer til dig torsdag den 26. november for at gennemgå svaret og høre, hvordan du oplevede forløbet. Passer det ikke, så svar med et tidspunkt, der er bedre.\n\nVenlig hilsen\nMette Lund, HR-konsulent, Skovsø Kommune\n",
  },
  {
    id: "5.8",
    lang: "da",
    about: "late · deadline 9 November, received after it",
    subject: "Svar på din ansøgning: Havneassistent",
    text: "Kære Frederik\n\nTak for din ansøgning til stillingen som havneassistent. Din ansøgning kom, efter at fristen var udløbet, og går derfor ikke videre. Fristen var den 9. november.\n\nVi læser gerne en ny ansøgning fra dig. Du kan få fat i mig på 00 00 00 00 eller hr@skovsoe.example, hvis du vil vide mere.\n\nVenlig hilsen\nMette Lund, HR-konsulent, Skovsø Kommune\n",
  },
  {
    id: "5.9",
    lang: "sv",
    about: "interview, not made concrete · *change* = partly, concrete (interview); *mapping* = meets (interview)",
    subject: "Svar på din ansökan: Verksamhetsutvecklare",
    text: "Hej Elin!\n\nTack för samtalet om tjänsten som verksamhetsutvecklare. Vi kan tyvärr inte erbjuda dig tjänsten. Jag vet att det inte var det svar du hoppades på.\n\nDet du sa under intervjun om förmåga att driva förändring blev inte tillräckligt konkret för att vi skulle kunna se vad du själv hade gjort. Kravet på erfarenhet av processkartläggning uppfyller du: ”Jag kartlade 40 bygglovsärenden från början till slut”.\n\nSöker du en liknande tjänst, ge gärna ett exempel på förmåga att driva förändring: uppgiften, din insats och resultatet. Bedömningen gäller bara den här tjänsten.\n\nJag förklarar gärna mer per telefon: svara med en tid som passar, så ringer jag.\n\nVänliga hälsningar\nStina Berg, rekryterare, Lindhaga kommun\n",
  },
  {
    id: "5.10",
    lang: "sv",
    about: "cancelled · outcome cancelled, cause given; *web* = meets (application)",
    subject: "Svar på din ansökan: Kommunikatör",
    text: "Hej Amina!\n\nTack för att du sökte tjänsten som kommunikatör hos Lindhaga kommun. Rekryteringen är avbruten, och din ansökan går därför inte vidare. Skälet är ett nytt budgetbeslut, och det har inget med din ansökan att göra.\n\n”Jag byggde om kommunens krissidor på en vecka”, skrev du i ansökan. Det svarar väl mot kravet på erfarenhet av webbpublicering. Om vi utlyser tjänsten igen hoppas vi att du söker.\n\nHar du frågor kan du svara på det här mejlet eller ringa mig på 031-390 06 12.\n\nVänliga hälsningar\nStina Berg, rekryterare, Lindhaga kommun\n",
  },
  {
    id: "5.11",
    lang: "en",
    about: "application, formal requirement · *licence* = not-shown (application, cv); *homecare* = meets (cv)",
    subject: "Our answer to your application: Nurse",
    text: "Dear Priya,\n\nThank you for your application for the position of nurse with Fjordvik kommune. I am sorry to say that you will not be invited to an interview.\n\nIn your application and in your CV, we found nothing that shows that you have Norwegian authorisation as a nurse, which the position requires. You meet the requirement for experience of home-based care: “Four years of night rounds in Leeds”.\n\nIf you obtain Norwegian authorisation as a nurse later, we would gladly read a new application from you. You can reach me on 00 00 00 00 or at rakel.moen@fjordvik.example if you would like to know more.\n\nKind regards,\nRakel Moen, recruitment adviser, Fjordvik kommune\n",
  },
  {
    id: "5.12",
    lang: "en",
    about:
      "several applications, one answer · *streaming* = not-shown (cv); *forecast* = partly (cv); third job filled; *privacy* = meets (conversation)",
    subject: "Our answer to your application: Data engineer, data analyst and test lead",
    text: "Dear Yusuf,\n\nThank you for applying for three positions with us. Unfortunately, we are not taking any of your applications further.\n\nData engineer: The position requires experience of streaming pipelines. In your CV, we found nothing that shows this.\n\nData analyst: You meet part of the requirement for experience of forecasting: “I built a weekly sales forecast in Excel”. The position requires more than that.\n\nTest lead: The position has been filled, and your application will therefore not go further.\n\nYou meet the requirement for knowledge of data protection: “I ran our access requests for a year”. If we advertise a position that requires knowledge of data protection, we hope you will apply. These assessments concern these positions only.\n\nIf you have questions, you can reply to this e-mail or call me on 00 00 00 00.\n\nKind regards,\nIda Lunde, recruitment adviser, Havgard AS\n",
  },
];
