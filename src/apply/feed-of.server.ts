// What a feed of an employer's open jobs is made of.
import type { HouseAsk } from "../access/asks.server.ts";
import { absolute, advertPath, listPath } from "./addresses.ts";
import { advertList } from "./apply.server.ts";
import type { Feed } from "./feeds.ts";
import { words } from "./words.ts";

/** The feed in the employer's own language; `name` is the last part of its address. @throws NotFound */
export async function feedOf({ db, now, config }: HouseAsk, employerSlug: string, name: string): Promise<Feed> {
  const { employer, adverts } = await advertList(db, employerSlug, now);
  const at = (path: string) => absolute(config.GJENSVAR_BASE_URL, path);
  return {
    title: words[employer.language].listTitle(employer.name),
    lang: employer.language,
    home: at(listPath(employer.slug)),
    self: at(`${listPath(employer.slug)}/${name}`),
    pageOf: (slug) => at(advertPath(employer.slug, slug)),
    adverts,
  };
}
