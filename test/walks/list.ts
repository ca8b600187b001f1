// The list that Rakel imports on the walk: four people and one row that is wrong.

export const people = [
  ["1", "Cem", "Yıldız", "cem.yildiz@example.no", "nb", "not-shown", "Jeg har ført lager i tre år"],
  ["2", "Torbjørn", "Ødegård", "torbjorn@example.no", "nn", "partly", "Eg har bestilt kontorutstyr for avdelinga"],
  ["3", "Åse", "Bjørnsen", "ase@example.no", "nb", "not-shown", "Jeg har jobbet i butikk"],
  ["4", "Priya", "Raman", "priya@example.org", "en", "not-shown", "I worked in retail for two years"],
];
export const file = [
  "Nr;Fornavn;Etternavn;E-post;Språk;Innkjøp;Bevis",
  ...people.map((row) => row.join(";")),
  "5;Ola;Nordmann;ola@@feil;nb;;",
].join("\r\n");
