// The words that head columns in applicant lists, in six languages, and what each column then means.

/** The single-valued fields of a person, as knowledge/formats.md names them. */
export const FIELDS = [
  "givenName",
  "familyName",
  "fullName",
  "email",
  "phone",
  "city",
  "appliedAt",
  "language",
  "internal",
  "stage",
  "source",
  "reason",
  "notes",
  "jobTitle",
  "birthYear",
  "gender",
  "externalId",
] as const;
export type Field = (typeof FIELDS)[number];

/** What may head a column that is not a field: an identity number, an age, a birth date, or something to leave alone. */
export type Meaning = Field | "identity" | "age" | "birthDate" | "other";

/** Words of one strength: 100 is certain, lower ones give way to a better column. */
type Words = { means: Meaning; strength: number; words: string };

const WORDS: Words[] = [
  {
    means: "givenName",
    strength: 100,
    words:
      "fornavn|førenamn|fornamn|for- og mellomnavn|first name|firstname|given name|given names|forename|förnamn|vorname|etunimi|forename(s)|first names|fname|givenname|tilltalsnamn|fornavne|first & middle name|first and middle name|rufname",
  },
  { means: "givenName", strength: 60, words: "first|given|preferred name|kallenavn|tiltalenavn" },
  {
    means: "familyName",
    strength: 100,
    words:
      "etternavn|etternamn|last name|lastname|surname|family name|efternavn|efternamn|nachname|familienname|sukunimi|lname|familyname|slektsnavn|familienavn|second name|zuname|last names|surnames",
  },
  { means: "familyName", strength: 60, words: "last|family" },
  {
    means: "fullName",
    strength: 100,
    words:
      "navn|namn|name|full name|fullname|fullt navn|fullt namn|fullständigt namn|fulde navn|fuldt navn|hele navnet|vollständiger name|vollname|nimi|candidate name|applicant name|kandidatnavn|søkernavn|søkers navn|søkjar|candidate full name|navn på søker|display name|person name|for- og etternavn|fornavn og etternavn|førenamn og etternamn|for- og efternavn|fornavn og efternavn|för- och efternamn|förnamn och efternamn|vor- und nachname|first and last name|first & last name|namn på sökande|navn på ansøger|for og etternavn|name of applicant|name of candidate",
  },
  {
    means: "fullName",
    strength: 70,
    words: "kandidat|candidate|søker|applicant|sökande|ansøger|bewerber|bewerberin|person|søkjarar",
  },
  {
    means: "email",
    strength: 100,
    words:
      "epost|e-post|e-postadresse|epostadresse|e-post adresse|email|e-mail|email address|e-mail address|emailaddress|e-mailadresse|mail|mailadresse|mejl|mejladress|e-postadress|epostadress|sähköposti|e-mail-adresse|emailadresse|primary email|main email|email 1|e-mail 1|contact email|e-post 1|email primary|personal email|privat e-post|mail address",
  },
  {
    means: "email",
    strength: 50,
    words: "work email|email work|jobb e-post|alternativ e-post|email 2|e-mail 2|e-post 2|secondary email|other email",
  },
  {
    means: "phone",
    strength: 100,
    words:
      "mobil|mobilnummer|mobilnr|mobiltelefon|mobile|mobile phone|mobile number|mobile phone number|cell|cell phone|cellphone|cell number|handy|handynummer|matkapuhelin|mobiltelefonnummer|mobilnummeret|mobiltlf|phone mobile|mobil tlf",
  },
  {
    means: "phone",
    strength: 90,
    words:
      "telefon|telefonnummer|telefonnr|tlf|tlf nr|tlfnr|tlf nummer|phone|phone number|phonenumber|phone no|telephone|telephone number|tel|tel nr|puhelin|rufnummer|contact phone number|contact phone|contact number|primary phone|phone 1|telefon 1|main phone|puhelinnumero",
  },
  {
    means: "phone",
    strength: 50,
    words:
      "home phone|hjemmetelefon|telefon privat|privat telefon|hemtelefon|home telephone|phone home|private phone|telefon hjem",
  },
  {
    means: "phone",
    strength: 45,
    words:
      "work phone|arbeidstelefon|jobbtelefon|telefon arbeid|telefon jobb|phone work|arbejdstelefon|telefon 2|phone 2",
  },
  {
    means: "city",
    strength: 100,
    words:
      "sted|stad|by|poststed|city|town|ort|postort|wohnort|bosted|bopel|bostedsort|kaupunki|paikkakunta|hjemsted|bosettingssted|bostad|stadt|city/town|cities|postnr og sted|bopæl|bostadsort|byer",
  },
  {
    means: "city",
    strength: 70,
    words:
      "location|lokasjon|kommune|municipality|current location|bostedskommune|candidate location|plats|standort|kommun|hjemkommune|municipalities",
  },
  {
    means: "appliedAt",
    strength: 100,
    words:
      "søknadsdato|søkt dato|søkt|søknad mottatt|mottatt|mottatt dato|dato mottatt|søknadsdatoen|søkte|dato for søknad|søkt den|innsendt|innsendt dato|søknad sendt|registrert|applied|applied at|applied on|applied date|date applied|application date|date of application|applied_at|application submitted|submitted|submitted at|submission date|received|received at|date received|ansøgningsdato|ansøgt|ansøgt dato|modtaget|dato modtaget|modtagelsesdato|ansökningsdatum|ansökt|sökt|ansökan inkom|inkommen|inkom|ansökte|ansökan mottagen|mottagen|bewerbungsdatum|beworben am|beworben|eingegangen|eingangsdatum|hakupäivä|søkjedato|søknad motteken|motteken|application received|job application created at|søkte dato|application created at|ansökningsdag|datum för ansökan|dato for ansøgning|eingang",
  },
  {
    means: "appliedAt",
    strength: 60,
    words:
      "created at|created|added on|added|added at|date added|created on|created date|opprettet|oprettet|skapad|angelegt|erstellt am|registered|registered at|tidsstempel|timestamp|tidspunkt|creation date|registreringsdato|registreringsdatum|oprettelsesdato|opprettet dato",
  },
  { means: "appliedAt", strength: 40, words: "dato|date|datum" },
  {
    means: "language",
    strength: 100,
    words:
      "språk|målform|language|sprog|sprache|kieli|foretrukket språk|preferred language|søknadsspråk|locale|lang|language code|språkkode|kommunikasjonsspråk|correspondence language|sprogkode|korrespondansespråk|föredraget språk|foretrukket sprog|foretrukken målform",
  },
  {
    means: "internal",
    strength: 100,
    words:
      "intern|internal|intern søker|internal applicant|internal candidate|is internal|intern kandidat|intern sökande|intern ansøger|interne|internt|ansatt hos oss|allerede ansatt|already employed|current employee|internal?|intern/ekstern|intern / ekstern|internal/external|internal / external|medarbeider|internsøker|er intern|intern søkjar|anställd hos oss|interner bewerber|intern/extern",
  },
  {
    means: "stage",
    strength: 100,
    words:
      "trinn|steg|stage|current stage|fase|skede|prospect stage|client stage|pipeline stage|application stage|vaihe|prosesstrinn|rekrutteringstrinn|rekruteringstrin|trin|hiring stage|candidate stage|stufe|phase|processteg|prosessteg|recruitment stage|workflow step|nåværende trinn",
  },
  {
    means: "stage",
    strength: 80,
    words:
      "status|tilstand|søknadsstatus|application status|candidate status|kandidatstatus|ansøgningsstatus|ansökningsstatus|bewerbungsstatus|tila|current status|søkerstatus",
  },
  {
    means: "source",
    strength: 100,
    words:
      "kilde|kjelde|source|källa|quelle|lähde|rekrutteringskilde|kanal|channel|hvor hørte du om stillingen|how did you hear about us|how did you hear about this job|application source|candidate source|søknadskanal|source name|herkunft|hvor fant du stillingen|var såg du annonsen",
  },
  {
    means: "reason",
    strength: 100,
    words:
      "årsak|avslagsgrunn|avslagsårsak|grunn for avslag|begrunnelse|begrunnelse for avslag|grunngiving|rejection reason|reason|reason for rejection|reject reason|rejected reason|decline reason|reason for decision|decision reason|disqualification reason|disqualify reason|withdrawal reason|afslagsgrund|afslagsårsag|begrundelse|årsag|avslagsorsak|orsak|motivering|avslagsmotivering|ablehnungsgrund|absagegrund|grund|grunnlag for avslag|orsak till avslag|årsag til afslag",
  },
  {
    means: "notes",
    strength: 100,
    words:
      "merknad|merknader|notat|notater|kommentar|kommentarer|notes|note|comment|comments|remark|remarks|bemærkning|bemærkninger|noter|anteckning|anteckningar|anmärkning|notering|noteringar|bemerkung|bemerkungen|notiz|notizen|anmerkung|huomautus|recruiter notes|notatar|merknad til søker|note til ansøger|kommentarar|fritekst",
  },
  {
    means: "jobTitle",
    strength: 100,
    words:
      "job|jobb|stilling|stillingstittel|stillingsnavn|job title|jobtitle|job name|position|position title|jobprofil|applied for|søkt stilling|stilling søkt på|vacancy|role|rolle|tjänst|tjänstetitel|befattning|stillingsbetegnelse|ansøgt stilling|stelle|stellenbezeichnung|sökt tjänst|job applied for|position applied for|tehtävä|stillingsannonse|job posting|utlysning|requisition|job opening|søkt på|utlyst stilling|ledig stilling|job ad|roll|jobbtitel|jobbtittel|annons|stillingsbenevnelse|opening",
  },
  { means: "jobTitle", strength: 50, words: "title|tittel|titel" },
  {
    means: "birthYear",
    strength: 100,
    words:
      "fødselsår|birth year|year of birth|fødeår|födelseår|födelsesår|geburtsjahr|fødd år|født år|syntymävuosi|birthyear|årgang|född år|født i år",
  },
  {
    means: "gender",
    strength: 100,
    words:
      "kjønn|gender|sex|køn|kön|geschlecht|kjønn (m/k)|sukupuoli|kjønnsidentitet|mann/kvinne|kvinne/mann|gender identity|juridisk kjønn",
  },
  {
    means: "externalId",
    strength: 100,
    words:
      "candidate id|applicant id|application id|kandidat id|kandidatid|kandidat-id|søker id|søkerid|søker-id|søkernummer|søkernr|søker nr|kandidatnummer|kandidatnr|applicant reference|applicant number|candidate number|candidate reference|external id|externalid|ekstern id|eksternt id|søknads-id|søknadsid|søknad id|søknadsnummer|ansøger-id|ansøger id|ansøgernummer|ansøgnings-id|ansökningsid|ansöknings-id|sökande-id|sökande id|bewerber-id|bewerber id|bewerbernummer|kandidaten-id|reference number|referansenummer|referensnummer|referencenummer|person id|candidate uuid|system id|extern id|søkjarnummer|kandidatnummer|application number|application reference",
  },
  {
    means: "externalId",
    strength: 60,
    words:
      "id|nr|nummer|number|referanse|reference|ref|ref nr|#|løpenummer|uuid|id-nummer|id nr|no|record id|referens|referance|løbenummer|löpnummer",
  },
  { means: "externalId", strength: 45, words: "job application id|profile id|prospect id" },
  {
    means: "identity",
    strength: 110,
    words:
      "fødselsnummer|fødselsnr|fnr|f nr|personnummer|personnr|person nr|pnr|personnummeret|fødsels- og personnummer|fødselsnummer (11 siffer)|fødselsnummer 11 siffer|11 siffer|d-nummer|dnummer|d nr|dnr|cpr|cpr-nr|cpr nr|cpr nummer|cpr-nummer|cprnummer|cprnr|samordningsnummer|henkilötunnus|hetu|ssn|social security number|social security no|social security|national id|national id number|national identity number|national identification number|national insurance number|personal identity number|personal identification number|personal number|personal id number|identity number|id number (national)|sozialversicherungsnummer|personalausweisnummer|steuer id|person number|personnummer/samordningsnummer|personnummer (12 siffror)|personnummer 12 siffror|kennitala|fødselsnummer/d-nummer|fødselsnummer / d-nummer|fødselsnummer eller d-nummer|passnummer|passport number|passport no|reisepassnummer",
  },
  {
    means: "age",
    strength: 100,
    words: "alder|age|ålder|alter|ikä|alder (år)|age (years)|alder år|age group|aldersgruppe|åldersgrupp",
  },
  {
    means: "birthDate",
    strength: 100,
    words:
      "fødselsdato|date of birth|birth date|birthdate|birthday|dob|d o b|fødselsdag|født|fødd|fødselsdatoen|fødd dato|født dato|fødd den|født den|födelsedatum|född|födelsedag|geburtsdatum|geburtstag|geboren|geboren am|syntymäaika|syntymäpäivä|date_of_birth|fødselsdato (dd.mm.åååå)|fødselsdata",
  },
  // Columns that look like a field and are not: somebody else's name or address, or another moment.
  {
    means: "other",
    strength: 120,
    words:
      "current title|nåværende stilling|nuværende stilling|nuvarande tjänst|nåverande stilling|current position|current job|current company|current employer|nåværende arbeidsgiver|company|company name|selskap|virksomhet|employer|arbeidsgiver|department|avdeling|office|kontor|recruiter|recruiter name|recruiter email|rekrutterer|hiring manager|hiring manager email|hiring manager name|manager|manager email|coordinator|referrer|referrer name|referrer email|who gets credit|decision date|decided by|rejected at|rejected date|rejected by|hired at|updated at|last updated|last activity|last contact|start date|startdato|end date|due date|deadline|søknadsfrist|frist|address|adresse|adress|address 1|street|gateadresse|gate|postadresse|postnummer|postnr|zip|zip code|postal code|state|country|land|region|county|counties|fylke|job id|stillings id|stilling id|job family|job application url|prospect pool|created by|created by id|created by_id|added by|referanseperson|reference name|reference phone|reference email|reference 1|reference 2|referanse 1|referanse 2|telefon referanse|e-post referanse|kontaktperson|kontakt|user name|username|brukernavn|skype id|linkedin|linkedin url|website|web site|rating|score|poeng|tags|skills|key skills|status date|statusdato|stage date|date of rejection|avslagsdato|decision|beslutning|outcome|current salary|desired salary",
  },
];

/** Words that may stand around a known word without changing what it means: "søkerens fornavn", "applicant email". */
const FILLERS = new Set(
  "søkerens søkers søker søkjarens kandidatens kandidats kandidat applicant applicants candidate candidates ansøgers ansøgerens ansøger sökandes sökandens sökande bewerber your ditt din dine primary the de del des der die personens person".split(
    " ",
  ),
);

/** A header in the form the words are compared in: small letters, no signs, camelCase and snake_case parted. */
export function plainHeader(header: string): string {
  return header
    .normalize("NFC")
    .replace(/['’]/g, "")
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, "$1 $2")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}#]+/gu, " ")
    .trim();
}

const MEANINGS = new Map<string, { means: Meaning; strength: number }>();
for (const { means, strength, words } of WORDS) {
  for (const word of words.split("|")) {
    for (const form of [plainHeader(word), plainHeader(word).replaceAll(" ", "")]) {
      const known = MEANINGS.get(form);
      if (form !== "" && (known === undefined || known.strength < strength)) MEANINGS.set(form, { means, strength });
    }
  }
}

/** What a header word means, and how sure that is (0 to 120); null when no list holds it. */
export function meaningOf(header: string): { means: Meaning; strength: number } | null {
  const plain = plainHeader(header);
  if (plain === "" || plain.length > 80) return null;
  const whole = MEANINGS.get(plain) ?? MEANINGS.get(plain.replaceAll(" ", ""));
  if (whole !== undefined) return whole;
  const words = plain.split(" ").filter((word) => !FILLERS.has(word));
  const kernel = words.join(" ");
  const found = kernel === "" ? undefined : (MEANINGS.get(kernel) ?? MEANINGS.get(words.join("")));
  if (found !== undefined) return { means: found.means, strength: found.strength - 5 };
  // "E-post (obligatorisk)", "Telefon *", "Navn: skriv fullt navn" keep their first part.
  const opening = plainHeader(header.split(/[(*:[]/)[0] ?? "");
  const started = opening !== "" && opening !== plain ? MEANINGS.get(opening) : undefined;
  if (started !== undefined) return { means: started.means, strength: started.strength - 10 };
  if (words.some((word) => IDENTITY_WORDS.has(word))) return { means: "identity", strength: 105 };
  return words.some((word) => SOMEBODY_ELSE.has(word)) ? { means: "other", strength: 100 } : null;
}

/** One of these in an unknown header: the column is about somebody else, and no letter may go there. */
const SOMEBODY_ELSE = new Set(
  "referanse referansens reference referee referent referens referrer leder lederens nærmeste manager supervisor recruiter rekrutterer rekruterare saksbehandler handläggare sagsbehandler kontaktperson pårørende anhörig emergency arbeidsgiver arbejdsgiver arbetsgivare employer partner byrå agency".split(
    " ",
  ),
);

/** One of these anywhere in a header is enough: an identity number is never kept on a doubt. */
const IDENTITY_WORDS = new Set(
  "fødselsnummer fødselsnr fnr personnummer personnr cpr cprnr cprnummer samordningsnummer henkilötunnus hetu ssn kennitala dnummer".split(
    " ",
  ),
);

/** True when a cell is a word that heads a column. */
export function isKnownHeader(cell: string): boolean {
  return cell.length <= 80 && meaningOf(cell) !== null;
}
