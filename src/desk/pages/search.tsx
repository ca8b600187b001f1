// Search over every job one may see: jobs, people, and the pages one has. The palette shows the same list.

import { askStaff } from "../../access/asks.server.ts";
import { barPages, menuPages } from "../../frame/pages.ts";
import { type Me, StaffFrame, useFrame } from "../../frame/StaffFrame.tsx";
import { formatNumber } from "../../platform/i18n/format.ts";
import type { Lang } from "../../platform/i18n/languages.ts";
import { Main } from "../../ui/Layouts.tsx";
import { LinkList } from "../../ui/LinkList.tsx";
import { Section } from "../../ui/Section.tsx";
import { searchText } from "../applicants/choice.ts";
import { namedOf, type Target } from "../places.ts";
import { searchEverywhere } from "../search.server.ts";
import { deskWords } from "../words.ts";
import type { Route } from "./+types/search";

export async function loader({ request, context }: Route.LoaderArgs) {
  const { db, actor, lang } = askStaff(context, request);
  const query = searchText(new URL(request.url).searchParams.get("q"));
  return { lang, query, ...(await searchEverywhere(db, actor, query)) };
}

/** So many of a kind; whoever wants another types more of its name. */
const MOST = 12;

/** The pages of the jobs that one has, under the job's name and their own. */
function jobPlaces(
  jobs: readonly { slug: string; title: string; team: string }[],
  me: Me | null,
  lang: Lang,
): Target[] {
  const words = deskWords[lang];
  const tabs = { answers: words.answers, questions: words.questions, advert: words.advert, settings: words.settings };
  const mine = Object.entries(tabs).filter(([page]) => me?.jobPages.includes(page));
  return jobs.flatMap(({ slug, title }) =>
    mine.map(([page, text]) => ({ href: `/jobs/${slug}/${page}`, text: `${title}: ${text}` })),
  );
}

export default function Search({ loaderData }: Route.ComponentProps) {
  const { lang, query, people, jobs: seen } = loaderData;
  const { me } = useFrame();
  const words = deskWords[lang];
  const jobs = namedOf(query, seen, (one) => `${one.title} ${one.team}`, MOST);
  const own = [...barPages(me, lang), ...(me ? menuPages(me, lang) : [])];
  const pages = [
    ...namedOf(query, own, (one) => one.text, MOST),
    ...(query === "" ? [] : namedOf(query, jobPlaces(seen, me, lang), (one) => one.text, MOST)),
  ].map(({ href, text }) => ({ href, text }));
  const found = people.length + jobs.length + pages.length;
  const title =
    query === ""
      ? words.searchTitle
      : found === 0
        ? words.searchNone(query)
        : words.searchFound(formatNumber(lang, found), query);
  return (
    <StaffFrame search={query}>
      <Main width="text">
        <title>{`${words.searchTitle} · Gjensvar`}</title>
        <h1>{title}</h1>
        <div data-found="">
          {jobs.length > 0 && (
            <Section id="jobs" title={words.jobs}>
              <LinkList items={jobs.map((one) => ({ href: `/jobs/${one.slug}`, text: one.title, meta: one.team }))} />
            </Section>
          )}
          {people.length > 0 && (
            <Section id="people" title={words.people}>
              <LinkList
                items={people.map((one) => ({ href: `/applications/${one.id}`, text: one.fullName, meta: one.job }))}
              />
            </Section>
          )}
          {pages.length > 0 && (
            <Section id="pages" title={words.pages}>
              <LinkList items={pages} />
            </Section>
          )}
        </div>
      </Main>
    </StaffFrame>
  );
}
