// Names of the demo's applicants. Every combination is made up; nobody in it is a real person.

/** Given and family names that go together, and how often people of that kind apply. */
export type NameBook = { weight: number; home?: boolean; given: string; family: string };

export const nameBooks: readonly NameBook[] = [
  {
    weight: 60,
    home: true,
    given:
      "Kari Marte Ingvild Solveig Tone Hanne Ragnhild Åse Bjørg Guro Sigrid Eline Thea Maja Silje Astrid Gunnhild Marit Randi Vilde Hedda Ylva Oda Tiril Frøydis Synnøve Turid Berit Anne-Lise Kari-Anne Ida-Marie Jorunn Ragna Åshild Jonas Kristoffer Bjørn Torbjørn Ørjan Håkon Sondre Eirik Pål Lars Ole Jens Anders Magnus Sverre Øystein Trygve Knut Terje Roar Geir Asbjørn Bjørn-Erik Ole-Martin Per-Christian Stian Vegard Joakim Henning Thorvald",
    family:
      "Haugland Tveit Østby Åsheim Fossum Sletten Bjerkås Kvamme Lunde Myhre Rønning Abrahamsen Brekkhus Nygård Ødegaard Hauge Solbakk Næss Bråten Vågen Eide Rødland Bjørnstad Sætre Grønli Høiland Aune Østerhus Kjølstad Moe Berntsen Johansen Andersen Nilsen Pedersen Jørgensen Sørensen Øverland Tangen Skår Helgesen Ås Ørstavik Birkeland Gjerde Søvik Frøland Støle Hjelle Kleppe Bøe Viken Stokke Lothe Årdal Rød Haukås Djuve Ytrebø Hegge-Dahl Moe-Larsen Ness-Antonsen Lie Skjåk Opheim",
  },
  {
    weight: 7,
    given: "Agnieszka Piotr Łukasz Elżbieta Małgorzata Krzysztof Wojciech Zofia Paweł Katarzyna Tomasz Magdalena",
    family: "Wójcik Kowalczyk Świątek Nowak Dąbrowska Zieliński Gołąb Pawłowska Żurek Jabłońska Kaczmarek",
  },
  {
    weight: 4,
    given: "Ravi Priya Suganthi Kajan Tharshini Nirosha Arun Dinesh Anusha Vithya",
    family: "Sivanesan Rajaratnam Thirunavukkarasu Kandiah Selvarajah Sivakumar Ponnampalam Balasingam",
  },
  {
    weight: 5,
    given: "Amina Yusuf Hodan Abdirahman Sahra Faduma Ismail Nasra Liban Hibaq",
    family: "Warsame Abdi Hersi Jama Farah Nur Osman Guled Mohamud Elmi",
  },
  { weight: 3, given: "Lan Minh Thuy Quang Linh Huong Tuan Phuong", family: "Nguyen Tran Pham Huynh Dang Bui Vo" },
  {
    weight: 4,
    given: "Cem Leyla Gülşen İpek Emre Ayşe Burak Zeynep Özgür Elif",
    family: "Yıldız Demir Öztürk Çelik Şahin Aydın Güneş Kılıç Doğan",
  },
  {
    weight: 5,
    given: "Fatima Omar Layla Samir Rania Khalid Noor Hassan Mariam Tarek",
    family: "El-Idrissi Al-Khatib Haddad Ben-Salah Mansour Darwish Khoury Nasser Bouzid Al-Amin",
  },
  {
    weight: 3,
    home: true,
    given: "Máret Biret-Ánne Ole-Jakob Áilu Inga-Sárá Nils-Isak Elle-Márjá Jovnna",
    family: "Eira Utsi Somby Gaup Hætta Sara Bongo Triumf",
  },
  {
    weight: 3,
    given: "Dragana Jurgita Ioana Milena Darius Oksana Andrei Ljubica",
    family: "Petrović Kazlauskienė Ionescu Horvat Šimkus Kovalenko Đorđević Novák",
  },
  {
    weight: 3,
    given: "Samuel Selam Yonas Helen Bereket Ruta",
    family: "Tesfay Ghebremedhin Woldu Haile Kidane Berhane",
  },
  { weight: 2, given: "Shirin Arash Neda Kaveh Parisa Daryoush", family: "Rostami Ahmadi Karimi Tehrani Farhadi" },
  {
    weight: 3,
    given: "Elin Johan Malin Nadia Søren Birgitte Åke Mette",
    family: "Lindström Sjöberg Kjærgaard Bøgh Åkesson Østergaard Holmqvist",
  },
  { weight: 2, given: "Neha Rohan Meera Arjun Kavita Vikram", family: "Kapoor Iyer Deshmukh Chatterjee Bhatt Menon" },
];

/** People with names that forms and mails stumble over, and those whom the demo tells about. `[given, family]`. */
export const namedInEconomy: readonly (readonly [string, string])[] = [
  ["Amina", "Warsame"],
  ["Cem", "Yıldız"],
  ["Torstein", "Null"],
  ["Tenzin", ""],
  ["Siobhán", "O'Rourke-Lund"],
  ["Anne-Margrethe Elisabeth", "Hegge-Solvang Christophersen-Bråthen"],
  ["Thị Lan", "Nguyễn"],
  ["Jean-François", "D'Alençon"],
  ["Þórdís", "Guðmundsdóttir"],
  ["Åse-Ænna", "Ødegård-Aas"],
  ["Máret Sara", "Eira"],
  ["Yusuf Abdi", "Ali"],
  ["Ingvild", "Tveit Moen"],
  ["Bjørn-Erik", "Nilsen"],
  ["María José", "de la Fuente y Robles"],
  ["Bo", "Ek"],
];

/** Towns that do not exist. */
export const towns: readonly string[] = [
  "Fjordvik",
  "Fjordvik",
  "Fjordvik",
  "Kalvsund",
  "Tangvær",
  "Granmo",
  "Indrefjord",
  "Solvær",
  "Ytterdal",
  "Steinvåg",
  "Lyngset",
  "Raudnes",
];
