// National identity numbers of the Nordic countries, known by their own check digits.

const digitsOf = (text: string) => [...text].map(Number);
const weighed = (digits: number[], weights: number[]) =>
  weights.reduce((sum, weight, at) => sum + weight * (digits[at] ?? 0), 0);

function isDate(day: number, month: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= (month === 2 ? 29 : [4, 6, 9, 11].includes(month) ? 30 : 31);
}

/** Norwegian fødselsnummer or D-number (and the synthetic ones): 11 digits, two check digits modulo 11 (Skatteetaten). */
export function isNorwegian(typed: string): boolean {
  if (!/^\d{6}[ .-]?\d{5}$/.test(typed)) return false;
  const d = digitsOf(typed.replace(/\D/g, ""));
  const day = (d[0] ?? 0) * 10 + (d[1] ?? 0);
  const month = ((d[2] ?? 0) * 10 + (d[3] ?? 0)) % 40;
  if (!isDate(day > 40 ? day - 40 : day, month)) return false;
  const first = (11 - (weighed(d, [3, 7, 6, 1, 8, 9, 4, 5, 2]) % 11)) % 11;
  const second = (11 - (weighed(d, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
  return first === d[9] && second === d[10];
}

/** Danish CPR, written with its hyphen: a date and four digits. Since 2007 the check digit need not hold (CPR-kontoret). */
export function isDanish(typed: string): boolean {
  const found = /^(\d{2})(\d{2})\d{2}[ -]\d{4}$/.exec(typed);
  return found !== null && isDate(Number(found[1]), Number(found[2]));
}

/** Danish CPR without its hyphen; only to be believed with modulo 11. */
function isDanishBare(typed: string): boolean {
  if (!/^\d{10}$/.test(typed) || !isDate(Number(typed.slice(0, 2)), Number(typed.slice(2, 4)))) return false;
  return weighed(digitsOf(typed), [4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0;
}

/** Swedish personnummer or samordningsnummer: a date, four digits, Luhn over the last ten (Skatteverket). */
export function isSwedish(typed: string): boolean {
  const found = /^(?:18|19|20)?(\d{2})(\d{2})(\d{2})([-+ ]?)(\d{4})$/.exec(typed);
  if (found === null) return false;
  const short = typed.replace(/\D/g, "").length === 10;
  if (short && found[4] !== "-" && found[4] !== "+") return false;
  const day = Number(found[3]);
  if (!isDate(day > 60 ? day - 60 : day, Number(found[2]))) return false;
  const sum = digitsOf(typed.replace(/\D/g, "").slice(-10)).reduce((total, digit, at) => {
    const part = at % 2 === 0 ? digit * 2 : digit;
    return total + (part > 9 ? part - 9 : part);
  }, 0);
  return sum % 10 === 0;
}

/** Finnish henkilötunnus: a date, a sign for the century, three digits, a check character modulo 31 (DVV). */
export function isFinnish(typed: string): boolean {
  const found = /^(\d{2})(\d{2})(\d{2})[-+A-FU-Y](\d{3})([0-9A-Y])$/i.exec(typed);
  if (found === null || !isDate(Number(found[1]), Number(found[2]))) return false;
  const rest = Number(`${found[1]}${found[2]}${found[3]}${found[4]}`) % 31;
  return "0123456789ABCDEFHJKLMNPRSTUVWXY"[rest] === found[5]?.toUpperCase();
}

/** True for a text that is such a number and hardly anything else. */
export function isIdentityNumber(typed: string): boolean {
  const text = typed.trim().replace(/^'/, "");
  return isNorwegian(text) || isDanish(text) || isSwedish(text) || isFinnish(text);
}

/** True for an identity number that no telephone number looks like by chance: those with check digits. */
export function isCheckedIdentityNumber(typed: string): boolean {
  const text = typed.trim();
  return isNorwegian(text) || isSwedish(text) || isFinnish(text);
}

/**
 * True when a column of values is one of identity numbers: at least half, and bare Danish ones when all of several are.
 * In a column headed as telephones only numbers with check digits count.
 */
export function looksLikeIdentityNumbers(values: readonly string[], phones = false): boolean {
  if (values.length === 0) return false;
  const sure = values.filter(phones ? isCheckedIdentityNumber : isIdentityNumber).length;
  if (sure * 2 >= values.length) return true;
  if (phones) return false;
  return values.length >= 3 && values.every((value) => isDanishBare(value.trim()));
}

const INSIDE =
  /(?<![\w+])(?:\d{6}[ .-]?\d{5}|(?:18|19|20)?\d{6}[-+]\d{4}|(?:19|20)\d{6}\d{4}|\d{6}[-+A-FU-Y]\d{3}[0-9A-Y])(?!\w)/gi;

/** A text with identity numbers inside it blanked out, and how many there were. */
export function withoutIdentityNumbers(text: string): { text: string; found: number } {
  if (text.length < 10 || !/\d{6}/.test(text)) return { text, found: 0 };
  let found = 0;
  const clean = text.replace(INSIDE, (number) => {
    if (!isIdentityNumber(number)) return number;
    found++;
    return "…";
  });
  return { text: clean, found };
}
