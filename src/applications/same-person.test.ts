// One person in two lists is found again; two people who share a name, a telephone or a mailbox are not made one.
import fc from "fast-check";
import { expect, test } from "vitest";
import { type Identity, othersOf, personKeys } from "./same-person.ts";

const cem: Identity = {
  candidate: "c1",
  fullName: "Cem Yıldız",
  phone: "+47 900 11 222",
  address: "cem@post.example",
};
const same = (a: Identity, b: Identity) => personKeys(a).some((key) => personKeys(b).includes(key));

test("Cem is Cem with another address and the number written otherwise, and with another number at the same address", () => {
  expect(same(cem, { ...cem, candidate: "c2", address: "cem.y@jobb.example", phone: "90011222" })).toBe(true);
  expect(same(cem, { ...cem, candidate: "c2", phone: null, address: " CEM@post.example " })).toBe(true);
  expect(same(cem, { ...cem, candidate: "c2", fullName: "cem  YILDIZ", phone: "90011222", address: null })).toBe(false);
  expect(same(cem, { ...cem, candidate: "c2", fullName: "CEM yıldız", address: null })).toBe(true);
});

test("a name alone is nobody, and a household that shares a telephone and a mailbox is several people", () => {
  expect(same(cem, { ...cem, candidate: "c2", phone: null, address: null })).toBe(false);
  expect(same(cem, { ...cem, candidate: "c2", fullName: "Aylin Yıldız" })).toBe(false);
  expect(same({ ...cem, phone: "112" }, { ...cem, candidate: "c2", phone: "112", address: null })).toBe(false);
});

const identity = fc.record<Identity>({
  candidate: fc.constantFrom("c1", "c2", "c3", "c4"),
  fullName: fc.constantFrom("Cem Yıldız", "CEM YILDIZ", "Aylin Yıldız", "", "Null", "דוד"),
  phone: fc.constantFrom(null, "90011222", "+47 900 11 222", "112", "", "ukjent", "٩٠٠١١٢٢٢"),
  address: fc.constantFrom(null, "cem@post.example", "CEM@post.example", "", "felles@post.example"),
});

test("others are found from both sides, nobody is their own other, and nobody is found by a name alone", () => {
  fc.assert(
    fc.property(fc.array(identity, { maxLength: 12 }), (people) => {
      const known = people.map((one, n) => ({ ...one, application: `a${n}` }));
      const found = othersOf(
        known.map((one) => one.application),
        known,
      );
      for (const [id, others] of found) {
        expect(others).not.toContain(id);
        expect(new Set(others).size).toBe(others.length);
        for (const other of others) expect(found.get(other)).toContain(id);
        const own = known.find((one) => one.application === id);
        for (const other of others.map((one) => known.find((two) => two.application === one)))
          expect(
            own?.candidate === other?.candidate || (own?.fullName !== "" && (own?.phone || own?.address)),
          ).toBeTruthy();
      }
      expect(othersOf(["unknown"], known).size).toBe(0);
    }),
  );
});
