// A job's advert: what everybody will read, held against the law, and published.
import { data, redirect } from "react-router";
import { askStaff } from "../../access/asks.server.ts";
import { StaffFrame } from "../../frame/StaffFrame.tsx";
import { currencyOf } from "../../jobs/advert.ts";
import { advertOf, changeAdvert, publishAdvert, takeDownAdvert } from "../../jobs/jobs.server.ts";
import { dateIn, formatDate } from "../../platform/i18n/format.ts";
import { Button, LinkButton } from "../../ui/Button.tsx";
import { Main } from "../../ui/Layouts.tsx";
import { Note } from "../../ui/Note.tsx";
import { AdvertForm } from "../advert/AdvertForm.tsx";
import { AdvertNotes } from "../advert/AdvertNotes.tsx";
import { typedFrom, typedFromForm } from "../advert/advert-form.ts";
import { JobHead } from "../JobHead.tsx";
import { colleaguesFor } from "../overview.server.ts";
import { advertWords } from "../words-advert.ts";
import { apartWords } from "../words-apart.ts";
import { scriptPageWords } from "../words-script.ts";
import type { Route } from "./+types/job-advert";

const dones = ["saved", "published", "taken-down"] as const;

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const { db, actor, lang, zone } = askStaff(context, request);
  const { job, employer, advert, notes, lacks } = await advertOf(db, actor, params.job);
  const asked = new URL(request.url).searchParams.get("done");
  return {
    lang,
    done: dones.find((one) => one === asked),
    job: { slug: job.slug, title: job.title, state: job.state },
    seesApart: actor.role === "admin" || job.owner === actor.id,
    languages: job.languages,
    currency: currencyOf(job.country),
    page: `/${employer.slug}/${job.slug}`,
    published: advert.publishedAt ? formatDate(lang, dateIn(advert.publishedAt, zone)) : null,
    typed: typedFrom(advert),
    notes,
    lacks,
    colleagues: await colleaguesFor(db, actor),
  };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const { db, actor, now } = askStaff(context, request);
  const form = await request.formData();
  const act = form.get("act");
  const page = `/jobs/${params.job}/advert`;
  if (act === "take-down") {
    await takeDownAdvert(db, actor, params.job);
    throw redirect(`${page}?done=taken-down`);
  }
  const typed = typedFromForm(form);
  const saved = await changeAdvert(db, actor, params.job, typed, now);
  if (!saved.ok) return data({ typed, faults: saved.faults }, { status: 400 });
  if (act !== "publish") throw redirect(`${page}?done=saved`);
  const published = await publishAdvert(db, actor, params.job, now);
  if (!published.ok) return data({ typed, faults: published.faults }, { status: 400 });
  throw redirect(`${page}?done=published`);
}

type Shown = Route.ComponentProps["loaderData"];

/** Whether anybody can read it, where, and the way back. */
function Standing({ lang, page, published }: Pick<Shown, "lang" | "page" | "published">) {
  const w = advertWords[lang];
  if (published === null) return <p className="meta">{w.notPublished}</p>;
  return (
    <form method="post" className="row">
      <span>{w.published(published)}.</span>
      <LinkButton href={page} variant="secondary" small>
        {w.see}
      </LinkButton>
      <Button name="act" value="take-down" variant="secondary" danger small>
        {w.takeDown}
      </Button>
    </form>
  );
}

export default function JobAdvert({ loaderData, actionData }: Route.ComponentProps) {
  const { lang, done, job, seesApart, languages, currency, page, published, notes, lacks, colleagues } = loaderData;
  const w = advertWords[lang];
  const said = { saved: w.saved, published: w.publishedNow, "taken-down": w.takenDown };
  return (
    <StaffFrame place="jobs">
      <Main width="text">
        <JobHead job={job} lang={lang} at="advert" title={w.title} lead={w.lead} />
        {done && !actionData && <Note kind="done" title={said[done]} announced />}
        <Standing lang={lang} page={page} published={published} />
        <p className="under">
          <a href={`/jobs/${job.slug}/conversation`}>{scriptPageWords[lang].link}</a>
          {seesApart && (
            <>
              {" · "}
              <a href={`/jobs/${job.slug}/apart`}>{apartWords[lang].link}</a>
            </>
          )}
        </p>
        <AdvertNotes lang={lang} notes={notes} lacks={Object.keys(loaderData.typed.texts).length > 0 ? lacks : []} />
        <AdvertForm
          lang={lang}
          languages={languages}
          currency={currency}
          typed={actionData?.typed ?? loaderData.typed}
          faults={actionData?.faults ?? []}
          colleagues={colleagues}
          published={published !== null}
        />
      </Main>
    </StaffFrame>
  );
}
