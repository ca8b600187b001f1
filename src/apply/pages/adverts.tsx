// The open jobs of one employer.
import { askHouse, askLang } from "../../access/asks.server.ts";
import { formatDay } from "../../platform/i18n/format.ts";
import { Empty } from "../../ui/Empty.tsx";
import { LinkList } from "../../ui/LinkList.tsx";
import { payIn } from "../AdvertParts.tsx";
import { absolute, advertPath, langOfAddress, listPath } from "../addresses.ts";
import { advertList } from "../apply.server.ts";
import { OpenFrame } from "../Frame.tsx";
import { words } from "../words.ts";
import type { Route } from "./+types/adverts";

export const handle = { open: true };
export const headers = () => ({ Vary: "Accept-Language, Cookie" });

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const { db, now, config } = askHouse(context);
  const { employer, adverts } = await advertList(db, params.home, now);
  return {
    lang: langOfAddress(request.url) ?? askLang(request, employer.language),
    page: absolute(config.GJENSVAR_BASE_URL, listPath(employer.slug)),
    employer: { name: employer.name, slug: employer.slug },
    adverts: adverts.map(({ job, advert }) => ({ job, advert })),
  };
}

export default function Adverts({ loaderData }: Route.ComponentProps) {
  const { lang, page, employer, adverts } = loaderData;
  const w = words[lang];
  const title = w.listTitle(employer.name);
  const feeds = [
    { href: `${listPath(employer.slug)}/feed.json`, type: "application/feed+json", kind: "JSON" },
    { href: `${listPath(employer.slug)}/feed.rss`, type: "application/rss+xml", kind: "RSS" },
  ];
  const items = adverts.map((found) => ({
    href: advertPath(employer.slug, found.job.slug),
    text: <span lang={found.job.languages[0]}>{found.job.title}</span>,
    meta: [
      found.advert.locality,
      payIn(lang, found) ?? "",
      found.job.deadline ? w.until(formatDay(lang, found.job.deadline)) : w.noDeadline,
    ]
      .filter((part) => part !== "")
      .join(" · "),
  }));
  return (
    <OpenFrame lang={lang} employer={employer} page={page}>
      <title>{title}</title>
      <meta name="description" content={`${title}. ${w.listLead}`} />
      {feeds.map((feed) => (
        <link key={feed.kind} rel="alternate" type={feed.type} title={title} href={feed.href} />
      ))}
      <h1>{title}</h1>
      {items.length === 0 ? (
        <Empty title={w.none}>{w.noneMore}</Empty>
      ) : (
        <>
          <p className="lead">{w.listLead}</p>
          <div className="under">
            <LinkList items={items} />
          </div>
        </>
      )}
      <section aria-labelledby="feeds">
        <h2 id="feeds">{w.feeds}</h2>
        <ul className="dots">
          {feeds.map((feed) => (
            <li key={feed.kind}>
              <a href={feed.href}>{w.feed(feed.kind)}</a>
            </li>
          ))}
        </ul>
      </section>
    </OpenFrame>
  );
}
