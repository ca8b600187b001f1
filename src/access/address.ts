// Which addresses and passwords are taken. Pure.
import { allow, type Decision, refuse } from "../platform/decision.ts";
import { parseAddress } from "../platform/mail/address.ts";

/** An e-mail address in lower case, or undefined when it is none that a letter could be sent to. */
export function readAddress(text: string): string | undefined {
  const read = parseAddress(text);
  return read.ok ? read.address.toLowerCase() : undefined;
}

/** Stems that guessers try first, in our languages. A password that is one of these with figures around it is no password. */
const tried = new Set([
  "password",
  "passord",
  "adgangskode",
  "losenord",
  "lösenord",
  "qwerty",
  "qwertyuiop",
  "letmein",
  "welcome",
  "velkommen",
  "välkommen",
  "sommer",
  "sommar",
  "vinter",
  "winter",
  "summer",
  "admin",
  "administrator",
  "changeme",
  "hemmelig",
  "gjensvar",
  "abcdefghijkl",
  "iloveyou",
]);

export type PasswordFault = "short" | "long" | "guessed";

/**
 * May this be a password? 12 to 128 characters of any kind, no composition rules (NIST SP 800-63B 5.1.1.2, OWASP ASVS 6.2),
 * not the person's own name or address, not one that is tried first.
 */
export function mayBePassword(password: string, about: readonly string[]): Decision<PasswordFault> {
  const length = [...password].length;
  if (length < 12) return refuse("short");
  if (length > 128) return refuse("long");
  const plain = password.toLowerCase();
  const stem = plain.replaceAll(/[^\p{L}]/gu, "");
  const own = about.map((text) => text.toLowerCase().trim()).filter((text) => text.length > 3);
  const isOwn = own.some((text) => plain === text || stem === text.replaceAll(/[^\p{L}]/gu, ""));
  if (isOwn || tried.has(stem) || new Set(plain).size < 5) return refuse("guessed");
  return allow;
}
