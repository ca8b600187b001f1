// Whole files: what each column means, what the law keeps out, who comes in and what is said of the rest.
import { describe, expect, test } from "vitest";
import { columnMapFrom, headersKey } from "./column-map.ts";
import { toCsv } from "./export.ts";
import { previewOf, type ReadingOptions, readApplicants } from "./read-file.ts";
import { encode } from "./test-bytes.ts";

const today = "2026-11-22";
const read = (text: string, options: Partial<ReadingOptions> = {}) =>
  readApplicants(encode(text, "utf-8"), "søkere.csv", { today, ...options });
const meanings = (text: string, options: Partial<ReadingOptions> = {}) =>
  read(text, options).columns.map(({ as }) => as);

describe("columns", () => {
  test("headers in six languages are understood", () => {
    expect(
      meanings(
        "Fornavn;Etternavn;E-post;Mobil;Sted;Søknadsdato;Språk;Intern;Trinn;Kilde;Årsak;Merknad;Stilling;Kandidat-ID\na;b;;;;;;;;;;;;\n",
      ),
    ).toEqual([
      "givenName",
      "familyName",
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
      "externalId",
    ]);
    expect(meanings("Førenamn;Etternamn;E-postadresse;Målform\na;b;;\n")).toEqual([
      "givenName",
      "familyName",
      "email",
      "language",
    ]);
    expect(meanings("Förnamn;Efternamn;Mejladress;Ort;Ansökningsdatum;Tjänst\na;b;;;;\n")).toEqual([
      "givenName",
      "familyName",
      "email",
      "city",
      "appliedAt",
      "jobTitle",
    ]);
    expect(meanings("Fornavn;Efternavn;Mail;By;Ansøgningsdato;Sprog;Afslagsgrund\na;b;;;;;\n")).toEqual([
      "givenName",
      "familyName",
      "email",
      "city",
      "appliedAt",
      "language",
      "reason",
    ]);
    expect(meanings("Vorname;Nachname;E-Mail;Rufnummer;Wohnort;Bewerbungsdatum\na;b;;;;\n")).toEqual([
      "givenName",
      "familyName",
      "email",
      "phone",
      "city",
      "appliedAt",
    ]);
    expect(meanings("firstName,last_name,EMAIL ADDRESS (required),Applicant's phone number\na,b,,\n")).toEqual([
      "givenName",
      "familyName",
      "email",
      "phone",
    ]);
  });

  test("no field goes to two columns, and somebody else's address is not the candidate's", () => {
    const columns = meanings(
      "Name,Email,Email 2,Recruiter email,Home Phone,Cell Phone,Current title,Title\nCem,c@x.no,d@x.no,r@x.no,1234567,2345678,a,b\n",
    );
    expect(columns).toEqual(["fullName", "email", null, null, null, "phone", null, "jobTitle"]);
    expect(
      meanings(
        "Navn;Nærmeste leders e-post;Telefon til referanse;Intervjudato\nCem;leder@x.no;+47 000 00 000;17.11.2026\n",
      ),
    ).toEqual(["fullName", null, null, null]);
  });

  test("a column without a known header is known by its values", () => {
    expect(meanings("Navn;Kontaktpunkt\nCem;cem@x.no\nKari;kari@x.no\n")).toEqual(["fullName", "email"]);
    expect(meanings("Cem Yıldız;cem.yildiz@x.no\nKari Dahl;kari.dahl@x.no\n")).toEqual(["fullName", "email"]);
  });

  test("assessments and evidence are taken by the job's own keys", () => {
    const reading = read("Navn;procurement;evidence:procurement;requirement:lead\nCem;Delvis;tre anbud;overgår\n", {
      requirementKeys: ["procurement", "lead"],
    });
    expect(reading.columns.map(({ as }) => as)).toEqual([
      "fullName",
      "requirement:procurement",
      "evidence:procurement",
      "requirement:lead",
    ]);
    expect(reading.people[0]?.assessments).toEqual([
      { requirement: "procurement", level: "partly", evidence: "tre anbud" },
      { requirement: "lead", level: "exceeds", evidence: null },
    ]);
  });

  test("Rakel's map wins over the proposal, and says where it is wrong", () => {
    const text = "Hvem;Navn;Post\nCem Yıldız;Fjordvik;cem@x.no\n";
    expect(meanings(text, { map: { Hvem: "fullName", Navn: null } })).toEqual(["fullName", null, "email"]);
    expect(meanings(text, { map: [{ header: "Hvem", as: "fullName" }] })).toEqual(["fullName", null, "email"]);
    expect(read(text, { map: { Hvem: "tittel" } }).rejected).toMatchObject([
      { code: "unknown-meaning", value: "tittel" },
    ]);
    expect(read(text, { map: { Hvem: "fullName", Navn: "fullName" } }).rejected).toMatchObject([
      { code: "meaning-twice", value: "Navn" },
    ]);
    expect(columnMapFrom({ columns: [{ header: "a", as: null }] })).toEqual({
      ok: true,
      map: [{ header: "a", as: null }],
    });
    expect(columnMapFrom({ a: 1 })).toMatchObject({ ok: false });
    expect(columnMapFrom("x")).toMatchObject({ ok: false });
  });

  test("a map is remembered for the same headers in another order", () => {
    expect(headersKey(["Fornavn", "E-post"])).toBe(headersKey(["e-post", "FORNAVN"]));
    expect(headersKey(["Fornavn"])).not.toBe(headersKey(["Etternavn"]));
  });

  test("a header without rows is told", () => {
    expect(read("Navn;E-post\n")).toMatchObject({ rows: 0, people: [], warnings: [{ line: 1, code: "no-rows" }] });
  });

  test("duplicate, empty and reserved headers keep their cells apart", () => {
    const reading = read("Navn;Navn;;__proto__;constructor\nCem;Yıldız;x;{};y\n");
    expect(reading.people[0]).toMatchObject({
      fullName: "Cem",
      extra: { "Navn (2)": "Yıldız", "#3": "x", constructor: "y" },
    });
    expect(reading.dropped).toMatchObject([{ header: "__proto__" }]);
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });
});

describe("what the law keeps out", () => {
  const text = "Navn;Fødselsnummer;Ref;Alder;Fødselsdato;Kjønn\nCem;x;811218-9876;40;01.02.1984;mann\n";
  test("identity numbers go by header and by value, and a map cannot keep them", () => {
    const reading = read(text, { country: "NO", sector: "public", map: { Ref: "externalId", Fødselsnummer: "notes" } });
    expect(reading.dropped.map(({ header }) => header)).toEqual(["Fødselsnummer", "Ref"]);
    expect(JSON.stringify(reading.people)).not.toContain("811218");
    expect(reading.people[0]).toMatchObject({ birthYear: 1984, gender: "mann", externalId: null });
  });
  test("age and birth date are not kept in Denmark, birth year and gender only for the Norwegian public list", () => {
    expect(read(text, { country: "DK" }).dropped.map(({ header }) => header)).toEqual([
      "Fødselsnummer",
      "Ref",
      "Alder",
      "Fødselsdato",
      "Kjønn",
    ]);
    expect(read(text, { country: "SE" }).dropped.map(({ header }) => header)).toEqual([
      "Fødselsnummer",
      "Ref",
      "Fødselsdato",
      "Kjønn",
    ]);
    expect(read(text, { country: "NO", sector: "private" }).people[0]).toMatchObject({ birthYear: null, gender: null });
  });
  test("a number inside a note or a refused cell is not repeated", () => {
    const reading = read("Navn;E-post;Merknad\nCem;811218-9876@;fnr 811218-9876\nKari;k@x.no;fnr 811218-9876\n");
    expect(JSON.stringify(reading)).not.toContain("811218-9876");
    expect(reading.warnings).toMatchObject([
      { line: 2, code: "identity-number" },
      { line: 3, code: "identity-number" },
    ]);
  });
  test("the preview shows no value of a dropped column", () => {
    expect(JSON.stringify(previewOf(encode(text, "utf-8"), { country: "DK" }))).not.toMatch(/811218|1984/);
  });
});

describe("people", () => {
  test("good rows are never lost to bad ones, and each complaint names its line and column", () => {
    const reading = read(
      "Navn;E-post;Telefon\nOla Nord;ola@x.no;1\nCem;a@b,c@d;2\n;e@x.no;3\nKa\0ri;k@x.no;4\nEva;e2@x.no;5;6\nIda\nLiv;liv@x.no\n",
    );
    expect(reading.rows).toBe(7);
    expect(reading.people.map(({ line }) => line)).toEqual([2, 8]);
    expect(reading.rejected.map(({ line, column, code }) => [line, column, code])).toEqual([
      [3, "E-post", "bad-address"],
      [4, "Navn", "no-name"],
      [5, "Navn", "nul"],
      [6, null, "too-many-cells"],
      [7, null, "too-few-cells"],
    ]);
    expect(reading.rejected[0]).toMatchObject({
      value: "a@b,c@d",
      problem: expect.stringContaining("not one e-mail address"),
    });
    expect(reading.warnings).toMatchObject([{ line: 8, code: "short-row" }]);
  });

  test("title lines above the header are passed over", () => {
    const reading = read(
      "Søkerliste Økonomirådgiver;;\nUtskrift 17.11.2026;;\n\nFornavn;Etternavn;E-post\nCem;Yıldız;cem@x.no\n",
    );
    expect(reading).toMatchObject({ header: 4, rows: 1, people: [{ line: 5, fullName: "Cem Yıldız" }] });
  });

  test("the same person twice is one person: the first row stands, the later fills its gaps", () => {
    const reading = read("Navn;E-post;Telefon;Sted\nCem;cem@x.no;;Oslo\nCem Y;CEM@X.no;22;Bergen\nKari;k@x.no;;\n");
    expect(reading.people).toMatchObject([{ fullName: "Cem", phone: "22", city: "Oslo" }, { fullName: "Kari" }]);
    expect(reading.warnings).toMatchObject([
      { line: 3, code: "same-person", problem: expect.stringContaining("line 2") },
    ]);
    expect(
      read("ID;Navn;E-post\n1;Mor;felles@x.no\n2;Datter;felles@x.no\n1;Mor;annen@x.no\n").people.map(
        ({ fullName }) => fullName,
      ),
    ).toEqual(["Mor", "Datter"]);
  });

  test("two people with one id both come in, and it is told at line and column", () => {
    const reading = read("Navn;E-post;Telefon;Sted;ID\nA B;a@x.no;;;1\nC D;c@x.no;;;1\n");
    expect(reading.people.map(({ fullName }) => fullName)).toEqual(["A B", "C D"]);
    expect(reading.warnings).toMatchObject([{ line: 3, column: "ID", value: "1", code: "shared-id" }]);
  });

  test("what spreadsheets do to cells is told, and formulas stay text", () => {
    const reading = read(
      "Navn;E-post;Telefon;Merknad;Søknadsdato\nNguy?n;n@x.no;4,79E+10;=1+1;31.02.2026\n=1+1;o@x.no;'+47 000 00 000;'=2;17.11.2026\n",
    );
    expect(reading.people).toMatchObject([
      { phone: null, notes: "=1+1", appliedAt: null },
      { fullName: "=1+1", phone: "+47 000 00 000", notes: "=2", appliedAt: "2026-11-17" },
    ]);
    expect(reading.warnings.map(({ line, code }) => [line, code])).toEqual([
      [2, "lost-letter"],
      [2, "shortened-number"],
      [2, "bad-date"],
    ]);
  });

  test("a name beside a family name is the given one", () => {
    expect(read("Navn;Etternavn\nCem;Yıldız\n").people[0]).toMatchObject({
      givenName: "Cem",
      familyName: "Yıldız",
      fullName: "Cem Yıldız",
    });
    expect(read("Vorname;Name\nCem;Yıldız\n").people[0]).toMatchObject({
      givenName: "Cem",
      familyName: "Yıldız",
      fullName: "Cem Yıldız",
    });
    expect(read("Fornavn;Etternavn\nPrince;\n").people[0]).toMatchObject({
      givenName: "Prince",
      familyName: "",
      fullName: "Prince",
    });
  });

  test("a name of 5,000 letters is refused kindly", () => {
    expect(read(`Navn\n${"a".repeat(5000)}\nCem\n`)).toMatchObject({
      rejected: [{ line: 2, code: "name-too-long" }],
      people: [{ fullName: "Cem" }],
    });
  });

  test("an exported list comes back as the same people", () => {
    const rows = [
      ["Navn", "E-post", "Telefon", "Merknad"],
      ['=HYPERLINK("http://x","y")', "cem@x.no", "+4799999999", "a;=1+1\nb"],
    ];
    expect(readApplicants(encode(toCsv(rows), "utf-8"), "x.csv", { today }).people[0]).toMatchObject({
      fullName: rows[1]?.[0],
      phone: "+4799999999",
      notes: "a;=1+1\nb",
    });
  });
});
