// Search over every job one may see: people first, then jobs.

import { askStaff } from "../../access/asks.server.ts";
import { StaffFrame } from "../../frame/StaffFrame.tsx";
import { formatNumber } from "../../platform/i18n/format.ts";
import { Main } from "../../ui/Layouts.tsx";
import { LinkList } from "../../ui/LinkList.tsx";
import { Section } from "../../ui/Section.tsx";
import { searchText } from "../applicants/choice.ts";
import { searchEverywhere } from "../search.server.ts";
import { deskWords } from "../words.ts";
import type { Route } from "./+types/search";

export async function loader({ request, context }: Route.LoaderArgs) {
  const { db, actor, lang } = askStaff(context, request);
  const query = searchText(new URL(request.url).searchParams.get("q"));
  return { lang, query, ...(await searchEverywhere(db, actor, query)) };
}

export default function Search({ loaderData }: Route.ComponentProps) {
  const { lang, query, people, jobs } = loaderData;
  const words = deskWords[lang];
  const found = people.length + jobs.length;
  const title = found === 0 ? words.searchNone(query) : words.searchFound(formatNumber(lang, found), query);
  return (
    <StaffFrame search={query}>
      <Main width="text">
        <title>{`${words.searchTitle} · Gjensvar`}</title>
        <h1>{title}</h1>
        {people.length > 0 && (
          <Section id="people" title={words.people}>
            <LinkList
              items={people.map((one) => ({ href: `/applications/${one.id}`, text: one.fullName, meta: one.job }))}
            />
          </Section>
        )}
        {jobs.length > 0 && (
          <Section id="jobs" title={words.jobs}>
            <LinkList items={jobs.map((one) => ({ href: `/jobs/${one.slug}`, text: one.title, meta: one.team }))} />
          </Section>
        )}
      </Main>
    </StaffFrame>
  );
}
