// Pure: which applications are of one person, also where two lists made two candidates of them.
import { nameKey, sameAddress } from "./known-people.ts";

/** What tells who somebody is. `address`: theirs, or one from a list that another candidate holds. */
export type Identity = { candidate: string; fullName: string; phone: string | null; address: string | null };

/** Fewer digits than this is no telephone number; more of them are a country's. */
const PHONE_DIGITS = 8;

/**
 * What two applications of one person share at least one of: the candidate, or the name with the telephone number, or the name
 * with the address. A name alone is nobody, and neither is a number or an address alone: a household has one for several.
 */
export function personKeys({ candidate, fullName, phone, address }: Identity): string[] {
  const name = nameKey(fullName);
  const digits = phone?.normalize("NFKC").replace(/\D/g, "") ?? "";
  const mailbox = sameAddress(address);
  return [
    `candidate ${candidate}`,
    ...(name !== "" && digits.length >= PHONE_DIGITS ? [`phone ${digits.slice(-PHONE_DIGITS)} ${name}`] : []),
    ...(name !== "" && mailbox !== null ? [`address ${mailbox} ${name}`] : []),
  ];
}

/** By application asked about: the ids of the same person's other ones, in the order known. Those with none are left out. */
export function othersOf(
  asked: readonly string[],
  known: readonly (Identity & { application: string })[],
): Map<string, string[]> {
  const holders = new Map<string, string[]>();
  for (const one of known)
    for (const key of personKeys(one)) holders.set(key, [...(holders.get(key) ?? []), one.application]);
  const byId = new Map(known.map((one) => [one.application, one]));
  return new Map(
    asked.flatMap((id): [string, string[]][] => {
      const one = byId.get(id);
      const same = new Set(one ? personKeys(one).flatMap((key) => holders.get(key) ?? []) : []);
      same.delete(id);
      return same.size > 0 ? [[id, known.map((other) => other.application).filter((other) => same.has(other))]] : [];
    }),
  );
}
