import { describe, expect, it } from "vitest";
import { checkText } from "./check.ts";
import { detectLang, type Lang } from "./languages.ts";

const closes = (lang: Lang, text: string) => checkText(text, { lang }).elements.closure.ok;

describe("a clear ending", () => {
  const endings: [Lang, string][] = [
    ["nb", "Du går ikke videre i denne prosessen."],
    ["nb", "Vi beklager å måtte meddele at du ikke får tilbud om stillingen."],
    ["nb", "Søknaden din er avslått."],
    ["nb", "Vi har ansatt en annen."],
    ["nb", "I denne omgang går vi ikke videre med deg."],
    ["nn", "Du når dessverre ikkje opp denne gongen."],
    ["nn", "Vi har valt å tilsetje ein annan søkjar."],
    ["da", "Du er ikke kommet i betragtning til stillingen."],
    ["da", "Vi må desværre give dig afslag på din ansøgning."],
    ["da", "Stillingen er besat til anden side."],
    ["sv", "Vi har valt att inte gå vidare med din ansökan."],
    ["sv", "Du har inte blivit utvald till intervju."],
    ["sv", "Rekryteringen har avbrutits."],
    ["en", "We will not be moving forward with your application."],
    ["en", "Your application has been unsuccessful."],
    ["en", "We've decided to go ahead with someone else for this role."],
    ["en", "On this occasion you have not been selected for interview."],
  ];
  for (const [lang, text] of endings) it(`${lang}: ${text}`, () => expect(closes(lang, text)).toBe(true));
});

describe("what looks like an ending and is none", () => {
  const traps: [Lang, string, string][] = [
    ["nb", "Det tar dessverre lengre tid enn vi trodde.", "dessverre without a no"],
    ["nb", "Vi kan dessverre ikke svare deg ennå.", "a holding message"],
    ["sv", "Vi kan tyvärr inte ge besked ännu.", "a holding message"],
    ["da", "Vi kan desværre endnu ikke svare på din ansøgning.", "a holding message"],
    ["nb", "Du går videre til andre intervju.", "a second interview"],
    ["sv", "Du går vidare till andra intervjun.", "a second interview"],
    ["da", "Du går videre til anden samtale.", "a second interview"],
    ["nb", "Vi vil gjerne gå videre med deg.", "a yes"],
    ["nb", "Vi går ikke videre uten deg.", "a yes"],
    ["nb", "Du må ikke gå glipp av intervjuet.", "miss out"],
    ["nb", "Du ville ha fått stillingen hvis budsjettet var større.", "a conditional"],
    ["sv", "Du skulle ha fått tjänsten om vi hade haft två.", "a conditional"],
    ["en", "You would have been offered the position in another year.", "a conditional"],
    ["nb", "Hører du ikke fra oss innen to uker, går du ikke videre.", "silence sold as an answer"],
    ["sv", "Hör du inte av oss har du inte gått vidare, så räkna med det.", "silence sold as an answer"],
    ["en", "Should you not hear from us, you have not been selected.", "silence sold as an answer"],
    ["da", "Hvis du ikke svarer, går vi ikke videre med din ansøgning.", "a condition"],
    ["nb", "Vi går ikke videre før vi har snakket med deg.", "until"],
    ["sv", "Vi går inte vidare förrän vi har pratat med dig.", "until"],
    ["en", "We will not proceed until you have met the team.", "until"],
    ["nb", "Stillingen er satt på vent, og vi kan ikke tilby deg intervju ennå.", "on hold"],
    ["en", "Your application is on hold.", "on hold"],
    ["da", "Du er indstillet som nummer to til stillingen.", "a reserve"],
    ["nb", "Får jeg ikke tilbud om stillingen?", "a question"],
    ["nb", "Forrige gang gikk du dessverre ikke videre.", "another application"],
    ["en", "This was not an easy decision.", "a negation that is no step"],
    ["nb", "Vi går kanskje ikke videre med søknaden din.", "doubt"],
    ["nb", "Hun skrev: «Du går dessverre ikke videre».", "inside a quote"],
  ];
  for (const [lang, text, why] of traps) it(`${lang}, ${why}: ${text}`, () => expect(closes(lang, text)).toBe(false));

  it("a no stands although an if-clause follows after a comma", () => {
    expect(closes("en", "Unfortunately, we cannot offer you the position, but if you have questions, call me.")).toBe(
      true,
    );
    expect(closes("nb", "Du går ikke videre.")).toBe(true);
  });
});

describe("reasons", () => {
  it("the advert quoted with nothing about the reader is no reason", () => {
    const check = checkText(
      "Hei, Cem\n\nStillingen krever erfaring med offentlige anskaffelser. Du går dessverre ikke videre.",
      { lang: "nb" },
    );
    expect(check.elements.reason.kind).toBe("generic");
    expect(check.svada.is).toBe(true);
  });
  it("the reader's CV retold without a shortfall is no reason", () => {
    const check = checkText(
      "Hei, Cem\n\nI søknaden skrev du at du har jobbet i kommunen. Du går dessverre ikke videre.",
      { lang: "nb" },
    );
    expect(check.elements.reason.ok).toBe(false);
    expect(check.svada.is).toBe(false);
  });
  it("a reason inside the candidate's quote is not the writer's", () => {
    const check = checkText(
      "Hei, Cem\n\nDu skrev: «Jeg mangler erfaring med anskaffelser». Du går dessverre ikke videre.",
      { lang: "nb" },
    );
    expect(check.elements.reason.ok).toBe(false);
  });
  it("praise with an empty but is svada", () => {
    expect(
      checkText("Hei, Cem\n\nDu gjorde et godt inntrykk, men du går dessverre ikke videre.", { lang: "nb" }).svada.is,
    ).toBe(true);
  });
  it("a bare no is not svada, only without a reason", () => {
    const check = checkText("Hei, Cem\n\nTakk for at du søkte. Du går dessverre ikke videre til intervju.", {
      lang: "nb",
    });
    expect(check.svada.is).toBe(false);
    expect(check.elements.reason.kind).toBe("none");
    expect(check.verdict).toBe("mend");
  });
  it("the number of applicants and the title make no text specific", () => {
    const check = checkText(
      "Hei, Cem\n\nVi fikk 214 søknader til stillingen som økonomirådgiver. Du går dessverre ikke videre.",
      { lang: "nb" },
    );
    expect(check.elements.reason.kind).toBe("generic");
    expect(check.svada.is).toBe(true);
  });
});

describe("tone", () => {
  it("thanking somebody no is no thanks", () => {
    const check = checkText("Hei, Cem\n\nVi må takke nei til søknaden din.", { lang: "nb" });
    expect(check.elements.closure.ok).toBe(true);
    expect(check.elements.humane.against).toContain("nothing kind");
  });
  it("irony is not kind", () => {
    const check = checkText("Hei, Cem\n\nGratulerer, du slipper oss. Du går ikke videre. Lykke til videre.", {
      lang: "nb",
    });
    expect(check.elements.humane.against).toContain("irony");
  });
  it("comparison, blame and bans are not humane", () => {
    expect(
      checkText("Hi Ann,\n\nWe found someone far better than you.", { lang: "en" }).elements.humane.against,
    ).toContain("comparison");
    expect(
      checkText("Hi Ann,\n\nYou should have read the advert. Do not apply again.", { lang: "en" }).elements.humane
        .against,
    ).toEqual(expect.arrayContaining(["blame", "ban"]));
  });
  it("Swedish Hej! without a name is a greeting; a letter to nobody is not", () => {
    expect(
      checkText("Hej!\n\nTack för din ansökan. Du går tyvärr inte vidare.", { lang: "sv" }).elements.humane.against ??
        [],
    ).not.toContain("no greeting");
    expect(
      checkText("Kjære søker\n\nTakk for at du søkte. Du går ikke videre.", { lang: "nb" }).elements.humane.against,
    ).toContain("no greeting");
  });
});

describe("risks and promises", () => {
  it("somebody else is not named to the reader", () => {
    const grounds = (text: string, lang: Lang) =>
      checkText(`Hei, Cem\n\nDu går ikke videre. ${text}`, { lang }).risks.map((risk) => risk.ground);
    expect(grounds("Sara hadde lengre erfaring med innkjøp enn du har.", "nb")).toContain("comparison");
    expect(grounds("Vi valgte Sara Lind, som har mer erfaring med innkjøp.", "nb")).toContain("comparison");
    expect(
      grounds("Vi trenger mer erfaring med Excel enn du viste, og i Oslo er det flere som har det.", "nb"),
    ).toEqual([]);
    expect(grounds("Oslo kommune har flere stillinger.", "nb")).toEqual([]);
  });
  it("a postscript is read too, names and numbers under it are not", () => {
    const letter = (after: string) =>
      checkText(`Hei, Cem\n\nDu går ikke videre.\n\nVennlig hilsen\nRakel Moen\nrådgiver, Den norske kirke${after}`, {
        lang: "nb",
      });
    expect(letter("\n\nPS: Vi valgte en yngre søker enn deg.").risks.map((risk) => risk.ground)).toContain("age");
    expect(letter("\n55 00 12 34").risks).toEqual([]);
  });
  it("a sentence in another language than the letter's is read in its own", () => {
    const text = "Dear Cem,\n\nWe will not be taking your application further.\n\nVi valgte en yngre søker enn deg.";
    expect(checkText(text, { lang: "en" }).risks.map((risk) => risk.ground)).toContain("age");
  });
  it("a question in a letter is a question to a candidate", () => {
    const asks = (text: string) =>
      checkText(text, { lang: "nb" }).risks.map(({ ground, level }) => `${ground} ${level}`);
    expect(asks("Du går ikke videre. Er du forresten gravid?")).toEqual(["pregnancy block"]);
    expect(asks("Du går ikke videre. Har du spørsmål? Ring meg.")).toEqual([]);
  });
  it("a ground denied is still a risk", () => {
    expect(
      checkText("Alder spilte ingen rolle i vurderingen av deg.", { lang: "nb" }).risks.map((risk) => risk.ground),
    ).toContain("age");
  });
  it("a protected ground in a quote is still a risk", () => {
    const check = checkText("Du skrev i søknaden: «Jeg er gravid og har termin i mai».", { lang: "nb" });
    expect(check.risks.some((risk) => risk.ground === "pregnancy" && risk.level === "block")).toBe(true);
    expect(check.verdict).toBe("stop");
  });
  it("words that only look protected pass", () => {
    const lawful: [Lang, string][] = [
      [
        "nb",
        "Takk for at du søkte stillingen som jordmor. Stillingen krever erfaring med gravide med høy risiko, og i søknaden fant vi ikke noe som viser det.",
      ],
      ["nb", "Stillingen krever erfaring med psykisk helsearbeid, og i CV-en fant vi ikke noe som viser det."],
      ["nb", "Takk for at du søkte stillingen som kirketjener i menigheten."],
      ["da", "Stillingen kræver erfaring med børn med særlige behov."],
      ["sv", "Tjänsten kräver kunskap om äldreomsorg och demens."],
      [
        "en",
        "The position requires experience of pregnant patients, and in your CV, we found nothing that shows this.",
      ],
      [
        "en",
        "The position requires written Norwegian at level C1, and what you showed in the assignment is below that level.",
      ],
      ["nn", "Stillinga krev kunnskap om norsk arbeidsliv, og i søknaden fann vi ikkje noko som viser det."],
    ];
    for (const [lang, text] of lawful) expect(checkText(text, { lang }).risks, text).toEqual([]);
  });
  it("kept on file without a yes is a false promise; asked for with a link it is not", () => {
    expect(checkText("Vi beholder CV-en din i vår database.", { lang: "nb" }).risks[0]?.ground).toBe("on-file");
    expect(checkText("We will keep your resume on file for future openings.", { lang: "en" }).risks[0]?.ground).toBe(
      "on-file",
    );
    expect(checkText("Vi sparar dina uppgifter för framtida rekryteringar.", { lang: "sv" }).risks[0]?.ground).toBe(
      "on-file",
    );
    expect(
      checkText("Vi vil gjerne beholde søknaden din i tolv måneder. Det gjør vi bare hvis du sier ja her: x.example.", {
        lang: "nb",
      }).risks,
    ).toEqual([]);
  });
  it.each([
    ["nb", "Bare aktuelle kandidater blir kontaktet.", "Alle som har søkt, får svar fra oss."],
    ["nn", "Berre aktuelle kandidatar blir kontakta.", "Alle som har søkt, får svar frå oss."],
    ["da", "Kun relevante kandidater bliver kontaktet.", "Alle, der har søgt, får svar fra os."],
    ["sv", "Endast utvalda kandidater kontaktas.", "Alla som har sökt får svar av oss."],
    ["en", "Only shortlisted candidates will be contacted.", "Everybody who applied will hear from us."],
  ] as const)("silence is not an answer, however it is announced: %s", (lang, silent, honest) => {
    expect(checkText(silent, { lang }).risks.map((risk) => risk.ground)).toEqual(["silence"]);
    expect(checkText(honest, { lang }).risks).toEqual([]);
  });

  it.each([
    ["nb", "Vi lover deg en jobb senere.", "Du får jobben neste gang.", "Vi kan ikke love deg jobb neste gang."],
    ["nn", "Vi lovar deg ein jobb seinare.", "Du får jobben neste gong.", "Vi kan ikkje love deg jobb neste gong."],
    ["da", "Vi lover dig et job senere.", "Du får jobbet næste gang.", "Vi kan ikke love dig et job næste gang."],
    ["sv", "Vi lovar dig ett jobb senare.", "Du får jobbet nästa gång.", "Vi kan inte lova dig ett jobb nästa gång."],
    ["en", "We promise you a job later.", "You will get the job next time.", "We cannot promise you a job next time."],
  ] as const)("a job next time is nobody's to promise: %s", (lang, promised, sure, honest) => {
    for (const text of [promised, sure])
      expect(checkText(text, { lang }).risks.map((risk) => risk.ground)).toEqual(["job-promise"]);
    expect(checkText(honest, { lang }).risks).toEqual([]);
  });

  it("an appeal that does not exist is a false promise in Norway", () => {
    expect(checkText("Du kan klage på vedtaket innen tre uker.", { lang: "nb", country: "NO" }).risks[0]?.ground).toBe(
      "appeal",
    );
  });
  it("silence is not an answer", () => {
    expect(checkText("Hører du ikke fra oss, er stillingen besatt.", { lang: "nb" }).risks[0]?.ground).toBe("silence");
  });
});

describe("language and leftovers", () => {
  it("nynorsk is not taken for bokmål because of shared words", () => {
    expect(detectLang("Takk for søknaden til stillinga. Vi går dessverre ikkje vidare med søknaden din.")).toBe("nn");
  });
  it("Danish is told from bokmål", () => {
    expect(detectLang("Tak for din ansøgning til stillingen. Vi går desværre ikke videre med din ansøgning.")).toBe(
      "da",
    );
    expect(detectLang("Takk for søknaden til stillingen. Vi går dessverre ikke videre med søknaden din.")).toBe("nb");
  });
  it("a placeholder left in must be mended", () => {
    const check = checkText("Hei {{candidateName}},\n\nDu går ikke videre.\n\nMed vennlig hilsen\n{{senderName}}", {
      lang: "nb",
    });
    expect(check.faults.map((fault) => fault.what)).toContain("placeholder");
    expect(check.namedSender).toBe(false);
  });
  it("two languages in one letter are seen", () => {
    const check = checkText(
      "Hei, Cem\n\nTakk for at du søkte stillingen som rådgiver. Du går dessverre ikke videre til intervju. We have decided to move forward with other candidates for this position.",
    );
    expect(check.faults.map((fault) => fault.what)).toContain("two languages");
  });
  it("a department is no person", () => {
    const body = "Hei, Cem\n\nDu går ikke videre. Har du spørsmål, kan du svare på denne e-posten.\n\nVennlig hilsen\n";
    expect(checkText(`${body}HR-avdelingen, Fjordvik kommune`, { lang: "nb" }).namedSender).toBe(false);
    expect(checkText(`${body}Rakel Moen\nFjordvik kommune`, { lang: "nb" }).namedSender).toBe(true);
    expect(
      checkText("Hi Ann,\n\nNo.\n\nKind regards, Ahmed al Rashid\n+47 22 33 44 55", { lang: "en" }).namedSender,
    ).toBe(true);
  });
  it("nothing at all is a letter without closure", () => {
    expect(checkText("").verdict).toBe("stop");
  });
});
