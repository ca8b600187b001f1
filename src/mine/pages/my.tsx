// The candidate's own page: where the case stands in one sentence, what was promised and by whom, the way so far, and the letters.
import { data, redirect } from "react-router";
import { askHouse, askLang, chosenLang } from "../../access/asks.server.ts";
import { formatDate, formatDay } from "../../platform/i18n/format.ts";
import type { Lang } from "../../platform/i18n/languages.ts";
import { LinkList } from "../../ui/LinkList.tsx";
import { Note } from "../../ui/Note.tsx";
import { PromiseBox } from "../../ui/PromiseBox.tsx";
import { Track, type TrackStep } from "../../ui/Track.tsx";
import { Concerns } from "../Concerns.tsx";
import { Consents } from "../Consents.tsx";
import { noCookie, ownHeaders } from "../cookie.ts";
import { called, Gone, MyFrame } from "../Frame.tsx";
import { Known } from "../Known.tsx";
import { consentMine, type MyCase, myCase, takeConsentBackMine } from "../mine.server.ts";
import { mayWithdraw } from "../rules.ts";
import { words } from "../words.ts";
import { concernWords } from "../words-concern.ts";
import type { Route } from "./+types/my";

export const handle = { open: true };
export const headers = () => ownHeaders;

export async function loader({ request, context }: Route.LoaderArgs) {
  const { db, now, config } = askHouse(context);
  const mine = await myCase(db, { headers: request.headers, baseUrl: config.GJENSVAR_BASE_URL }, now);
  const { searchParams } = new URL(request.url);
  const why = (["left", "erased"] as const).find((one) => searchParams.has(one));
  if (!mine)
    return data({ lang: askLang(request, "nb"), mine, why: why ?? ("closed" as const) }, { status: why ? 200 : 403 });
  return data({ lang: chosenLang(request) ?? mine.language, mine, why: undefined });
}

export async function action({ request, context }: Route.ActionArgs) {
  const act = (await request.formData()).get("act");
  const { db, now, config } = askHouse(context);
  const visitor = { headers: request.headers, baseUrl: config.GJENSVAR_BASE_URL };
  // Pressed twice is pressed once: the page shows what holds.
  if (act === "consent") await consentMine(db, visitor, now);
  if (act === "take-back") await takeConsentBackMine(db, visitor, now);
  if (act !== "leave") throw redirect(act === "consent" || act === "take-back" ? "/my#consents" : "/my");
  throw redirect("/my?left=1", {
    headers: { ...ownHeaders, "Set-Cookie": noCookie(visitor.baseUrl) },
  });
}

/** What was promised, or, when the day has gone, that it was and what to do. */
function Promised({ lang, mine }: { lang: Lang; mine: MyCase }) {
  const w = words[lang];
  if (!mine.promise) return null;
  const { dueOn, owner, late } = mine.promise;
  if (late)
    return (
      <Note kind="warning" title={w.lateTitle}>
        <p>{w.late(formatDay(lang, dueOn))}</p>
        <p>{w.lateAct(called(mine.contact))}</p>
      </Note>
    );
  return <PromiseBox above={w.next} by={w.by(formatDay(lang, dueOn))} below={w.promisedBy(called(owner))} />;
}

/** The way so far, and the answer that is still to come. */
function stepsOf(lang: Lang, mine: MyCase): TrackStep[] {
  const w = words[lang];
  const day = (date: string) => formatDate(lang, date);
  const steps: TrackStep[] = [{ key: "in", mark: "accepted", text: w.cameIn, meta: day(mine.appliedOn) }];
  for (const letter of mine.letters) {
    const meta = letter.from ? w.letterFrom(called(letter.from), day(letter.on)) : day(letter.on);
    steps.push({ key: letter.id, mark: "accepted", text: w.kinds[letter.kind], meta });
  }
  if (mine.where === "called") steps.push({ key: "call", mark: "accepted", text: w.call, meta: day(mine.since) });
  if (mine.where === "withdrawn") steps.push({ key: "end", mark: "accepted", text: w.withdrew });
  const last = steps.at(-1);
  if (last) last.current = true;
  if (mine.where === "received" || mine.where === "written") {
    const due = mine.promise && !mine.promise.late ? w.by(formatDay(lang, mine.promise.dueOn)) : undefined;
    steps.push({ key: "answer", mark: "waiting", text: w.answer, meta: due });
  }
  return steps;
}

export default function My({ loaderData }: Route.ComponentProps) {
  const { lang, mine, why } = loaderData;
  if (!mine) return <Gone lang={lang} why={why ?? "closed"} />;
  const w = words[lang];
  const title = w.application(mine.job);
  const letters = mine.letters.toReversed().map((letter) => ({
    href: `/my/letter?id=${letter.id}`,
    text: <span lang={letter.language}>{letter.subject}</span>,
    meta: letter.from ? w.letterFrom(called(letter.from), formatDate(lang, letter.on)) : formatDate(lang, letter.on),
  }));
  return (
    <MyFrame lang={lang} employer={mine.employer} contact={mine.contact} back="/my">
      <title>{`${title} · ${mine.employer}`}</title>
      <meta name="robots" content="noindex" />
      <p className="meta">{title}</p>
      <h1>{w.where[mine.where](mine.givenName)}</h1>
      <Promised lang={lang} mine={mine} />
      {letters.length > 0 && (
        <section aria-labelledby="letters">
          <h2 id="letters">{w.letters}</h2>
          <LinkList items={letters} />
        </section>
      )}
      <section aria-labelledby="way">
        <h2 id="way">{w.way}</h2>
        <Track steps={stepsOf(lang, mine)} />
        <p className="meta">{w.onlyTold}</p>
      </section>
      <Concerns lang={lang} concerns={mine.concerns} />
      <Consents lang={lang} employer={mine.employer} consent={mine.consent} />
      <Known lang={lang} readers={mine.readers} kept={mine.kept} />
      <p className="under">
        <a href="/my/concern">{concernWords[lang].offer}</a>
      </p>
      {mayWithdraw(mine.where) && (
        <p className="under">
          <a href="/my/withdraw">{w.withdraw.offer}</a>
        </p>
      )}
    </MyFrame>
  );
}
