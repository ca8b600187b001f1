// The cast of the tests: two employers, and those who work for them. The same people in every test.
import { addStaff, foundEmployer } from "../src/access/access.server.ts";
import type { Role, Staff } from "../src/access/actor.ts";
import type { Lang } from "../src/platform/i18n/languages.ts";
import type { TestWorld } from "./world.ts";

export type Cast = {
  /** The id of Fjordvik kommune, public, Norway. Everybody but Stina works here. */
  fjordvik: string;
  /** The id of Havgard Energi, private, Sweden. */
  havgard: string;
  rakel: Staff;
  henrik: Staff;
  ingrid: Staff;
  petra: Staff;
  arne: Staff;
  revisor: Staff;
  stina: Staff;
};

/** A password that is good enough, for the members a test gives one. Hashing it costs a tenth of a second each. */
export const goodPassword = "fire sauer på taket";

type Member = { name: string; email: string; title: string; role: Role; language?: Lang };

const members = {
  rakel: { name: "Rakel Sunde", email: "rakel.sunde@fjordvik.example", title: "rådgiver", role: "recruiter" },
  henrik: {
    name: "Henrik Aasen",
    email: "henrik.aasen@fjordvik.example",
    title: "økonomisjef",
    role: "hiring-manager",
  },
  ingrid: {
    name: "Ingrid Myklebust",
    email: "ingrid.myklebust@fjordvik.example",
    title: "controller",
    role: "interviewer",
  },
  petra: { name: "Petra Lindqvist", email: "petra@partner.example", title: "rekrutteringspartner", role: "partner" },
  arne: { name: "Arne Holm", email: "arne.holm@fjordvik.example", title: "personalsjef", role: "admin" },
  revisor: { name: "Unni Revheim", email: "revisor@fjordvik.example", title: "revisor", role: "auditor" },
} satisfies Record<string, Member>;

const stina: Member = {
  name: "Stina Berglund",
  email: "stina.berglund@havgard.example",
  title: "rekryterare",
  role: "recruiter",
  language: "sv",
};

/**
 * Founds both employers and adds everybody. Only those named in `passwords` can sign in with a password.
 * @example const { rakel } = await makeCast(world, { passwords: ["rakel"] });
 */
export async function makeCast(
  world: TestWorld,
  options: { passwords?: readonly (keyof typeof members | "stina")[] } = {},
): Promise<Cast> {
  const fjordvik = await foundEmployer(world.db, {
    slug: "fjordvik",
    name: "Fjordvik kommune",
    country: "NO",
    sector: "public",
    language: "nb",
    mailFrom: "Fjordvik kommune <svar@fjordvik.example>",
  });
  const havgard = await foundEmployer(world.db, {
    slug: "havgard",
    name: "Havgard Energi",
    country: "SE",
    sector: "private",
    language: "sv",
    mailFrom: "Havgard Energi <svar@havgard.example>",
    timeZone: "Europe/Stockholm",
  });
  const add = (key: keyof typeof members | "stina", employer: string, member: Member): Promise<Staff> =>
    addStaff(world.opened, {
      language: "nb",
      ...member,
      employer,
      phone: "+47 55 00 12 34",
      ...(options.passwords?.includes(key) ? { password: goodPassword } : {}),
    });
  return {
    fjordvik,
    havgard,
    rakel: await add("rakel", fjordvik, members.rakel),
    henrik: await add("henrik", fjordvik, members.henrik),
    ingrid: await add("ingrid", fjordvik, members.ingrid),
    petra: await add("petra", fjordvik, members.petra),
    arne: await add("arne", fjordvik, members.arne),
    revisor: await add("revisor", fjordvik, members.revisor),
    stina: await add("stina", havgard, stina),
  };
}
