// One job for anybody to read: what it is, what it pays, what is honest to say about it, and by when one hears.
import { data } from "react-router";
import { askHouse, askLang } from "../../access/asks.server.ts";
import { NotFound } from "../../platform/decision.ts";
import { formatDay } from "../../platform/i18n/format.ts";
import { type Lang, langNames } from "../../platform/i18n/languages.ts";
import { LinkButton } from "../../ui/Button.tsx";
import { Note } from "../../ui/Note.tsx";
import { PromiseBox } from "../../ui/PromiseBox.tsx";
import { AdvertText, Brief, daysIn, Honest, Requirements, Way } from "../AdvertParts.tsx";
import { absolute, advertPath, langOfAddress, listPath, talkPath } from "../addresses.ts";
import { advertPage } from "../apply.server.ts";
import { OpenFrame } from "../Frame.tsx";
import { jobPosting, jsonInScript } from "../job-posting.ts";
import { words } from "../words.ts";
import type { Route } from "./+types/advert";

export const handle = { open: true };
export const headers = () => ({ Vary: "Accept-Language, Cookie" });

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const { db, now, config } = askHouse(context);
  const { employer, found, applied } = await advertPage(db, params.home, params.job, now);
  const [first] = found.job.languages;
  if (!first) throw new NotFound();
  const lang = langOfAddress(request.url) ?? askLang(request, first);
  const page = absolute(config.GJENSVAR_BASE_URL, advertPath(employer.slug, found.job.slug));
  const textLang: Lang = found.advert.texts[lang] ? lang : first;
  const posting =
    found.state === "open"
      ? jsonInScript(
          jobPosting({
            found,
            employer,
            lang: textLang,
            url: page,
            home: absolute(config.GJENSVAR_BASE_URL, listPath(employer.slug)),
            words: { musts: words[textLang].musts, shoulds: words[textLang].shoulds },
          }),
        )
      : null;
  const shown = {
    lang,
    page,
    employer: { name: employer.name, slug: employer.slug },
    found,
    applied,
    textLang,
    posting,
  };
  return data(shown, { status: found.state === "gone" ? 410 : 200 });
}

type Shown = Route.ComponentProps["loaderData"];

function Gone({ lang, page, employer, found }: Shown) {
  const w = words[lang];
  return (
    <OpenFrame lang={lang} employer={employer} page={page}>
      <title>{`${w.gone} · ${employer.name}`}</title>
      <meta name="robots" content="noindex" />
      <h1>{w.gone}</h1>
      <p className="lead">{w.goneMore(found.job.title, employer.name)}</p>
      <p className="under">
        <a href={listPath(employer.slug)}>{w.all}</a>
      </p>
    </OpenFrame>
  );
}

function Apply({ lang, employer, found }: Shown) {
  const w = words[lang];
  const { applyUrl } = found.advert;
  const here = `${talkPath(employer.slug, found.job.slug)}?lang=${lang}`;
  if (found.state === "over" && found.job.deadline)
    return (
      <>
        <Note kind="warning" title={w.over}>
          {w.overMore(formatDay(lang, found.job.deadline))}
        </Note>
        {!applyUrl && (
          <p className="under">
            <a href={here}>{w.applyLate}</a>
          </p>
        )}
      </>
    );
  return (
    <div className="eq">
      <LinkButton href={applyUrl ?? here}>{w.apply}</LinkButton>
      {applyUrl && <p className="meta">{w.applyThere(new URL(applyUrl).host)}</p>}
    </div>
  );
}

export default function Advert({ loaderData }: Route.ComponentProps) {
  const { lang, page, employer, found, applied, textLang, posting } = loaderData;
  const w = words[lang];
  if (found.state === "gone") return <Gone {...loaderData} />;
  const text = found.advert.texts[textLang] ?? "";
  return (
    <OpenFrame lang={lang} employer={employer} page={page} contact={found.contact}>
      <title>{`${found.job.title} · ${employer.name}`}</title>
      <meta name="description" content={text.slice(0, 155).replaceAll("\n", " ")} />
      {posting && <script type="application/ld+json">{posting}</script>}
      <p className="meta">{found.job.team || employer.name}</p>
      <h1 lang={found.job.languages[0]}>{found.job.title}</h1>
      <PromiseBox
        above={w.promise}
        by={w.promiseBy(daysIn(lang, found.job.promise.firstWordDays))}
        below={w.promiseFrom}
      />
      <Apply {...loaderData} />
      <section aria-labelledby="facts">
        <h2 id="facts">{w.facts}</h2>
        <Brief lang={lang} found={found} />
      </section>
      <section>
        {textLang !== lang && <p className="meta">{w.otherLanguage(langNames[textLang].toLocaleLowerCase(lang))}</p>}
        <AdvertText text={text} lang={textLang} />
      </section>
      <Requirements lang={lang} found={found} />
      <Honest lang={lang} found={found} applied={applied} />
      <Way lang={lang} found={found} />
      {found.state === "open" && <Apply {...loaderData} />}
    </OpenFrame>
  );
}
