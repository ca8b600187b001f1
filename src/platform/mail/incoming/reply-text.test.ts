// What Cem wrote, and nothing of what he answered: in the ways that mail programs of the North and elsewhere quote.
import { expect, test } from "vitest";
import { textOfHtml } from "./html-text.ts";
import { joinFlowed } from "./message-text.ts";
import { replyText } from "./reply-text.ts";

const words = "Takk for svaret!\n\nKan vi ta det torsdag kl. 10?\n\nHilsen Cem";

test.each([
  ["Gmail, nb", "tir. 18. apr. 2026 kl. 13:09 skrev Rakel Moen <rakel@fjordvik.example\n>:\n\n> Hei Cem"],
  ["Gmail, nn", "tys. 18. apr. 2026 kl. 13:09 skreiv Rakel Moen <rakel@fjordvik.example>:\n\n> Hei Cem"],
  ["Gmail, da", "Den tirs. 18. apr. 2026 kl. 13.09 skrev Rakel Moen <\nrakel@fjordvik.example>:\n\n> Hej"],
  ["Gmail, sv", "Den tis 18 apr. 2026 kl 13:09 skrev Rakel Moen <rakel@fjordvik.example>:\n\n> Hej"],
  ["Gmail, fi", "ti 18. huhtik. 2026 klo 13.09 Rakel Moen (rakel@fjordvik.example) kirjoitti:\n\n> Hei"],
  ["Gmail, en", "On Tue, 18 Apr 2026 at 13:09, Rakel Moen <rakel@fjordvik.example> wrote:\n\n> Hi"],
  ["Gmail, de", "Rakel Moen <rakel@fjordvik.example> schrieb am Di., 18. Apr. 2026,\n13:09:\n\n> Hallo"],
  ["Apple, nb", "> 18. apr. 2026 kl. 13:09 skrev Rakel Moen <rakel@fjordvik.example>:\n> \n> Hei Cem"],
  ["Apple, sv", "18 apr. 2026 kl. 13:09 skrev Rakel Moen <rakel@fjordvik.example>:\n\n> Hej"],
  [
    "Outlook, nb",
    "Fra: Rakel Moen <rakel@fjordvik.example>\nSendt: tirsdag 18. april 2026 13:09\nTil: Cem\nEmne: Svar\n\nHei Cem",
  ],
  ["Outlook, da", "Fra: Rakel Moen <rakel@fjordvik.example>\nSendt: 18. april 2026 13:09\nTil: Cem\nEmne: Svar\n\nHej"],
  [
    "Outlook, sv",
    "________________________________\nFrån: Rakel Moen\nSkickat: den 18 april 2026 13:09\nTill: Cem\nÄmne: Svar\n\nHej",
  ],
  [
    "Outlook, fi",
    "Lähettäjä: Rakel Moen\nLähetetty: tiistai 18. huhtikuuta 2026 13.09\nVastaanottaja: Cem\nAihe: Vastaus\n\nHei",
  ],
  [
    "Outlook, fr",
    "De : Rakel Moen <rakel@fjordvik.example>\nEnvoyé : mardi 18 avril 2026 13:09\nÀ : Cem\nObjet : Réponse\n\nBonjour",
  ],
  ["divider, nb", "-----Opprinnelig melding-----\nHei Cem"],
  ["divider, da", "-----Oprindelig meddelelse-----\nHej Cem"],
  ["divider, sv", "-----Ursprungligt meddelande-----\nHej Cem"],
  ["phone, nb", "Sendt fra min iPhone\n\n18. apr. 2026 kl. 13:09 skrev Rakel Moen <rakel@fjordvik.example>:\n\n> Hei"],
  ["phone, sv", "Skickat från min iPhone"],
  ["phone, da", "Hent Outlook til Android<https://aka.ms/x>"],
  ["signature", "-- \nCem Yıldız\nTelefon 900 00 000"],
])("history and signature go: %s", (_, history) => {
  expect(replyText(`${words}\n\n${history}`)).toBe(words);
});

test("an answer below the quote is found", () => {
  const quote = "Den 18.04.2026 13:09, skrev Rakel Moen:\n> Hei Cem\n> Passer torsdag?\n\n";
  expect(replyText(`${quote}${words}`)).toBe(words);
});

test("quotes that nobody introduced stay with the answers between them", () => {
  const text = "> Passer torsdag?\nJa.\n> Og rommet?\nGjerne rom 2.";
  expect(replyText(text)).toBe(text);
});

test.each([
  ["times proposed as a list", "Jeg kan:\nDato: torsdag\nFra: 10:00\nTil: 12:00\nHilsen Cem"],
  [
    "a sentence that begins with a phone signature's words",
    "Jeg la den i posten.\nSendt med rekommandert brev i går, håper dere fikk det.",
  ],
  ["a sentence about who wrote", "Som du skrev 12. mai:\nFristen er fredag, og det holder jeg."],
  ["a dash in a sentence", "Ja - torsdag passer.\n- Cem"],
])("a person's own words are left alone: %s", (_, text) => {
  expect(replyText(text)).toBe(text);
});

test("a mail that is all history still says something", () => {
  expect(replyText("> Hei Cem\n> Passer torsdag?")).toBe("Hei Cem\nPasser torsdag?");
  expect(replyText("-- \nCem")).not.toBe("");
});

test("HTML: lines, quotes and marked signatures", () => {
  const html =
    '<html><head><style>p{}</style></head><body><p>Takk &amp; hilsen&nbsp;fra <b>S&oslash;lve</b></p><ul><li>en</li><li>to</li></ul><div class="gmail_signature">Sølve</div><div class="gmail_quote"><div>tir. 18. apr. 2026 kl. 13:09 skrev Rakel &lt;r@fjordvik.example&gt;:<br></div><blockquote>Hei<br>du</blockquote></div></body></html>';
  expect(textOfHtml(html)).toContain("> Hei\n> du");
  expect(replyText(textOfHtml(html))).toBe("Takk & hilsen fra Sølve\n\n- en\n- to");
});

test("flowed lines are joined, quotes apart", () => {
  expect(joinFlowed("> Hei \n> du\nDette er en \nlang linje.\n-- \nCem", false)).toBe(
    "> Hei du\nDette er en lang linje.\n-- \nCem",
  );
});

test.each([
  [
    "Du får ikke ofte e-post fra cem@posten.example. Finn ut hvorfor dette er viktig<https://aka.ms/LearnAboutSenderIdentification>",
  ],
  ["OBS: Denne e-posten kommer fra en ekstern avsender. Ikke klikk på lenker du ikke kjenner."],
  ["ADVARSEL: Denne mail kommer fra en ekstern afsender. Klik ikke på links."],
  ["VARNING: Detta mejl kommer från en extern avsändare. Klicka inte på länkar."],
  ["CAUTION: This email originated from outside of the organization. Do not click links."],
])("a warning of the reader's own mail system is not Cem's: %s", (banner) => {
  expect(replyText(`${banner}\n\nJa, gjerne.\n\nCem`)).toBe("Ja, gjerne.\n\nCem");
  expect(replyText(banner)).toBe(banner);
});

test.each([
  ["Denne e-posten er konfidensiell. Har du mottatt den ved en feil, varsle avsenderen og slett den."],
  ["Denne e-posten er konfidensiell. Har du fått han ved ein feil, sei frå til avsendaren og slett han."],
  ["Denne mail er fortrolig. Har du modtaget den ved en fejl, bedes du kontakte afsenderen og slette den."],
  ["Detta meddelande är konfidentiellt. Har du fått det av misstag, kontakta avsändaren och radera det."],
  ["This message is confidential. If you are not the intended recipient, please delete it."],
])("who may read it is said under every mail, and is not Cem's: %s", (footer) => {
  expect(replyText(`Ja, gjerne.\n\nCem\n\n${footer}`)).toBe("Ja, gjerne.\n\nCem");
});

test("Cem asks for secrecy himself", () => {
  const own = "Hei\n\nDenne e-posten er fortrolig: sjefen min vet ikke at jeg søker.\n\nCem";
  expect(replyText(own)).toBe(own);
});

test.each([
  [
    "Takk for svaret.\n\nVennlig hilsen\nCem Yıldız\nTlf. 900 00 000\nPlanlegger",
    "Takk for svaret.\n\nVennlig hilsen\nCem Yıldız",
  ],
  ["Tack!\n\nMed vänliga hälsningar\n\nElin Åkesson\nProjektledare", "Tack!\n\nMed vänliga hälsningar\n\nElin Åkesson"],
  ["Det er greit.\n\nHilsen Neha Kapoor\nElvheim AS", "Det er greit.\n\nHilsen Neha Kapoor"],
  ["Takk.\n\nMvh\nCem\nP.S. Jeg har fått nytt nummer.", "Takk.\n\nMvh\nCem\nP.S. Jeg har fått nytt nummer."],
  ["Takk.\n\nMvh\nCem\nNy adresse: cem@posten.example", "Takk.\n\nMvh\nCem\nNy adresse: cem@posten.example"],
  ["Hilsen Cem\nJeg kan komme mandag.", "Hilsen Cem\nJeg kan komme mandag."],
])("what stands under somebody's name goes, unless it says something: %j", (mail, text) => {
  expect(replyText(mail)).toBe(text);
});
