// Absence notes and receipts that no header field marks, and people who only speak of such things.
import { expect, test } from "vitest";
import { readsAutomatic } from "./absence.ts";

test.each([
  ["Dette er et automatisk svar.\n\nJeg er borte til mandag."],
  ["Takk for e-posten. Dette er eit automatisk svar frå postmottaket."],
  ["Denne e-posten er automatisk generert og kan ikke besvares."],
  ["Dette er en automatisk kvittering. Vi vender tilbage."],
  ["Det här är ett automatiskt svar. Ditt ärende har registrerats."],
  ["Detta meddelande har skickats automatiskt."],
  ["This is an automated response. Please do not reply."],
  ["[Automated message] Anna no longer works here."],
  ["Jeg har sluttet i Elvheim. Henvendelser kan rettes til post@elvheim.example."],
  ["Jag har slutat på Elvheim. Kontakta info@elvheim.example."],
  ["Jeg er for tiden ikke på kontoret. Ved hastesaker, kontakt Arne Holm på 900 00 000."],
  ["Eg er ute av kontoret til 16. november. Ring Arne Holm om det hastar."],
  ["Jeg er på ferie og læser ikke mails. Ved hastesager kontakt venligst Arne Holm."],
  ["Jag är på semester. Vid brådskande ärenden, kontakta Arne Holm."],
  ["I am currently out of the office. For urgent matters, please contact Arne Holm."],
])("the words tell of a machine: %s", (text) => {
  expect(readsAutomatic("Re: Svar", text)).toBe(true);
});

test.each([
  ["Dette er ikke et automatisk svar, jeg lover."],
  ["Er dette et automatisk svar?"],
  ["Jeg fikk bare et automatisk svar fra dere."],
  ["Automatisk svar fra dere var fint, men nå vil jeg snakke med et menneske."],
  ["Ert automatiska svar kom fram. Jag undrar bara när jag får besked."],
  ["Jag fick tillbaka:\nDet här är ett automatiskt svar."],
  ["I got this.\n> This is an automated response."],
  ["Jeg har automatisert svar på e-post i jobben min."],
  ["Jeg er på ferie til søndag. Haster det, ring meg på 900 00 000."],
  ["Jag är på semester men svarar gärna. Är det brådskande, ring mig."],
  ["I am on holiday. If it is urgent, call me."],
  ["Jeg er ikke på kontoret i dag. Kan vi ta det i morgen?"],
])("Cem speaks of machines and is none: %s", (text) => {
  expect(readsAutomatic("Re: Svar", text)).toBe(false);
});

test.each([
  ["Ikke på kontoret til 16. november", "Jeg leser e-posten når jeg er tilbake."],
  ["Ikkje på kontoret til 16. november", "Ring 900 00 000 om det hastar."],
  ["Ude af kontoret indtil d. 16. november", "Jeg læser mails, når jeg er tilbage."],
  ["Ej på kontoret v. 45", "Tillbaka v. 46."],
  ["Semester till och med 15 november", "Jag läser mejlen när jag är tillbaka."],
  ["Out of the office until 16 November", "Back then."],
  ["Fravær: Svar på søknaden din", "Tilbake mandag."],
  ["Fråvær", "Eg er tilbake måndag."],
  ["Automatisk melding fra postmottak", "E-posten er mottatt og blir journalført."],
])("the subject tells how long somebody is away: %s", (subject, text) => {
  expect(readsAutomatic(subject, text)).toBe(true);
});

test.each([
  ["[Sak #88213] Vi har mottatt henvendelsen din", "Vi svarer normalt i løpet av to dager."],
  ["Sag 10093: Vi har modtaget din henvendelse", "Du hører fra os."],
  ["Svar på søknaden din", "Denne innboksen overvåkes ikke."],
  ["Jag har slutat", "Jag har slutat min anställning. Hör av dig till hej@bokhandeln.example."],
  ["Eg har slutta", "Eg arbeider ikkje lenger her. Adressa blir stengd 1. desember."],
  ["Arne Holm has left", "Arne Holm is no longer with us. Please direct your message to post@elvheim.example."],
  ["On parental leave", "I am on parental leave until 1 September. My inbox is not monitored."],
])("a firm or a ticket system answers in somebody's place: %s", (subject, text) => {
  expect(readsAutomatic(subject, text)).toBe(true);
});

test.each([
  ["Ny jobb", "Jeg har sluttet i Elvheim. Nora Berg har sluttet der også, så hun kan ikke være referanse."],
  ["Adressen min", "Den gamle adressen min er stengt, svar hit."],
  ["Ferie til 16. november", "Jeg er tilbake 17. Kan vi ta intervjuet da?"],
  ["Fravær", "Fraværet i fjor skyldtes en operasjon. Jeg er helt frisk nå."],
  ["Barsel", "Jeg er på barsel til april. Det står i min ansøgning."],
  ["Frånvaro", "Frånvaron i fjol berodde på en operation. Jag är frisk nu."],
  ["Out of office this week", "I'm out of the office this week but I can do a call."],
  ["Tack för ditt mejl", "Jag tackar ja!"],
  ["Re: Svar", "Jeg holder ferie. I kan ringe til min kone, hvis det haster."],
  ["Re: Svar", "Jeg har sluttet i Elvheim og kan begynne når som helst."],
  ["Ferie til 16. november", "Da er jeg i Tromsø, men jeg tar telefonen."],
  ["Permisjon fra januar", "Jeg vil gjerne begynne etterpå."],
  ["Semester i februari", "Jag är ledig då och kan komma."],
  ["Ikke på kontoret på mandag, passer tirsdag?", "Hilsen Cem"],
])("Cem's plans are a person's: %s, %s", (subject, text) => {
  expect(readsAutomatic(subject, text)).toBe(false);
});
