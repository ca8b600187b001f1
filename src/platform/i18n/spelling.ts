// Signs that no normal form takes apart, as whoever lacks them writes them. Pure.

/** Signs in lower case by how they are spelled with a to z. The Nordic vowels are left to each use: å is "aa" in one and "a" in another. */
export const plainSpelling: Readonly<Record<string, string>> = {
  ß: "ss",
  đ: "d",
  ð: "d",
  þ: "th",
  ł: "l",
  ı: "i",
  ŋ: "n",
  ŧ: "t",
  œ: "oe",
};
