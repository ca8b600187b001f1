// An employer's open jobs for programs: JSON Feed 1.1 and RSS 2.0. Pure.
import type { OpenAdvert } from "../jobs/advert.ts";
import { html } from "../platform/http/html.ts";
import type { Lang } from "../platform/i18n/languages.ts";
import { blocksOf, htmlOf } from "./advert-text.ts";

export type Feed = {
  title: string;
  lang: Lang;
  /** The page with the list, the address of this feed, and the page of one job. */
  home: string;
  self: string;
  pageOf: (slug: string) => string;
  adverts: readonly OpenAdvert[];
};

const textIn = ({ advert }: OpenAdvert, lang: Lang): string =>
  advert.texts[lang] ?? Object.values(advert.texts)[0] ?? "";
const bodyOf = (found: OpenAdvert, lang: Lang): string => htmlOf(blocksOf(textIn(found, lang))).text;

/** https://www.jsonfeed.org/version/1.1/ */
export function jsonFeed({ title, lang, home, self, pageOf, adverts }: Feed): string {
  return JSON.stringify({
    version: "https://jsonfeed.org/version/1.1",
    title,
    language: lang,
    home_page_url: home,
    feed_url: self,
    items: adverts.map((found) => ({
      id: pageOf(found.job.slug),
      url: pageOf(found.job.slug),
      title: found.job.title,
      content_html: bodyOf(found, lang),
      date_published: found.advert.publishedAt.toISOString(),
      tags: [found.job.team, found.advert.locality].filter((tag) => tag !== ""),
    })),
  });
}

/** https://www.rssboard.org/rss-specification, with the feed's own address (atom:link). Signs that XML 1.0 does not allow are left out. */
export function rssFeed({ title, lang, home, self, pageOf, adverts }: Feed): string {
  const items = adverts.map(
    (found) => html`<item>
<title>${found.job.title}</title>
<link>${pageOf(found.job.slug)}</link>
<guid isPermaLink="true">${pageOf(found.job.slug)}</guid>
<pubDate>${found.advert.publishedAt.toUTCString()}</pubDate>
<description>${bodyOf(found, lang)}</description>
</item>
`,
  );
  return html`<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">
<channel>
<title>${title}</title>
<link>${home}</link>
<description>${title}</description>
<language>${lang}</language>
<atom:link href="${self}" rel="self" type="application/rss+xml"/>
${items}</channel>
</rss>
`.text.replace(/[^\P{Cc}\n]/gu, "");
}
