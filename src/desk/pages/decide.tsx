// Deciding for those chosen: who they are, what happens to them, and what is missing before a reason can be given.
import { data, redirect } from "react-router";
import { askStaff, type StaffAsk } from "../../access/asks.server.ts";
import { mayDo } from "../../access/rules.ts";
import { askManager, bareDrafts, type Decided, decide } from "../../answers/answers.server.ts";
import { longestCause } from "../../answers/calls.ts";
import { isOutcome, outcomes } from "../../answers/kinds.ts";
import { words as answerWords } from "../../answers/words.ts";
import type { ApplicationState } from "../../applications/application.ts";
import { StaffFrame } from "../../frame/StaffFrame.tsx";
import { NotFound } from "../../platform/decision.ts";
import { formatNumber } from "../../platform/i18n/format.ts";
import type { Lang } from "../../platform/i18n/languages.ts";
import { Button } from "../../ui/Button.tsx";
import { ErrorSummary } from "../../ui/ErrorSummary.tsx";
import { HiddenFields } from "../../ui/HiddenFields.tsx";
import { Main } from "../../ui/Layouts.tsx";
import { Note } from "../../ui/Note.tsx";
import { RadioGroup } from "../../ui/RadioGroup.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { ChosenPeople, Nobody } from "../applicants/ChosenPeople.tsx";
import { addressOf, choiceFields, readChoice } from "../applicants/choice.ts";
import { ReceiptNote } from "../applicants/ReceiptNote.tsx";
import { type Receipt, readReceipt, receiptFields, type Why } from "../applicants/receipt.ts";
import { counted } from "../applicants/shown.ts";
import { AskForm, askAddress, readAsk } from "../asked/AskForm.tsx";
import { JobHead } from "../JobHead.tsx";
import { colleaguesFor } from "../overview.server.ts";
import { actAddress, type Chosen, chosenPeople } from "../ticks.server.ts";
import { applicantsWords } from "../words-applicants.ts";
import type { Route } from "./+types/decide";

type Shown = Omit<Chosen, "job" | "ids"> & { count: number };

const shown = ({ ids, job: _job, ...rest }: Chosen): Shown => ({ ...rest, count: ids.length });

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const ask = askStaff(context, request);
  const { db, actor, now, lang } = ask;
  if (!mayDo(actor, "decide")) throw new NotFound();
  const query = new URL(request.url).searchParams;
  const people = await chosenPeople(db, actor, params.job, query, now);
  const { slug, title, state } = people.job;
  const base = `/jobs/${slug}`;
  return {
    lang,
    job: { slug, title, state },
    chosen: shown(people),
    here: query.toString(),
    back: addressOf(base, readChoice(query)),
    receipt: readReceipt(query),
    manager: await managerOf(ask, people.job.manager),
    asked: readAsk(query),
  };
}

/** Who else could decide, by name; nobody where the reader is the one. */
async function managerOf({ db, actor }: StaffAsk, manager: string | null): Promise<string | null> {
  if (manager === null || manager === actor.id) return null;
  return (await colleaguesFor(db, actor)).find((one) => one.id === manager)?.name ?? null;
}

/** The first press, from the table, brings the people under an address; the second, from this page, decides for those. */
export async function action({ request, params, context }: Route.ActionArgs) {
  const ask = askStaff(context, request);
  const { db, actor, now } = ask;
  if (!mayDo(actor, "decide")) throw new NotFound();
  const form = await request.formData();
  if (!form.has("confirm"))
    return redirect(await actAddress(db, actor, { slug: params.job, act: "decide" }, form, now), 303);
  const query = new URL(request.url).searchParams;
  const people = await chosenPeople(db, actor, params.job, query, now);
  if (people.ids.length === 0) return redirect(`/jobs/${people.job.slug}/decide`, 303);
  if (form.has("ask")) {
    const asking = { applications: people.ids, baseUrl: ask.config.GJENSVAR_BASE_URL };
    const made = await askManager(db, actor, params.job, asking, now);
    query.delete("asked");
    query.delete("ask-why");
    return redirect(`/jobs/${people.job.slug}/decide?${query}&${askAddress(made)}#ask`, 303);
  }
  const cause = String(form.get("cause") ?? "").trim();
  const outcome = form.get("outcome");
  if (!isOutcome(outcome)) return data({ fault: "outcome" as const, cause, outcome: null }, 422);
  if (cause.length > longestCause) return data({ fault: "cause" as const, cause, outcome }, 422);
  const made = await decide(db, actor, people.ids, { outcome, cause }, now);
  const receipt = await receiptOf(ask, people.ids, made);
  const fields = new URLSearchParams(receiptFields(receipt));
  if (!made.ok) return redirect(`/jobs/${people.job.slug}/decide?${query}&${fields}`, 303);
  const { ticks: _done, ...list } = readChoice(query);
  return redirect(`/jobs/${people.job.slug}?${new URLSearchParams(choiceFields(list))}&${fields}`, 303);
}

/** What the decision came to, counted. */
async function receiptOf({ db, actor }: StaffAsk, ids: readonly string[], made: Decided): Promise<Receipt> {
  const of = (why: Why) => made.left.filter((one) => one.why === why).length;
  const left = { answered: of("answered"), withdrawn: of("withdrawn"), "on-its-way": of("on-its-way") };
  if (!made.ok) return { decided: 0, same: 0, drafts: 0, bare: 0, first: null, left };
  const bare = made.drafted > 0 ? await bareDrafts(db, actor, ids) : { count: 0, first: null };
  const [decided, same] = [made.decided.length, made.unchanged.length];
  return { decided, same, drafts: made.drafted, bare: bare.count, first: bare.first, left };
}

export default function Decide({ loaderData, actionData }: Route.ComponentProps) {
  const { lang, job, chosen, here, back, receipt } = loaderData;
  return (
    <StaffFrame place="jobs">
      <Main width="text">
        <JobHead job={job} lang={lang} at="applicants" title={applicantsWords[lang].decideTitle} />
        {chosen.count === 0 ? (
          <Nobody back={back} lang={lang} />
        ) : receipt ? (
          <LeftAsBefore receipt={receipt} chosen={chosen} job={job.slug} back={back} lang={lang} />
        ) : (
          <>
            <DecideForm chosen={chosen} job={job.slug} here={here} back={back} lang={lang} refused={actionData} />
            <AskForm
              lang={lang}
              manager={loaderData.manager}
              outcome={loaderData.asked}
              action={`/jobs/${job.slug}/decide?${here}`}
            />
          </>
        )}
      </Main>
    </StaffFrame>
  );
}

type Refused = { fault: "outcome" | "cause"; cause: string; outcome: string | null };
type FormProps = { chosen: Shown; job: string; here: string; back: string; lang: Lang; refused: Refused | undefined };

function DecideForm({ chosen, job, here, back, lang, refused }: FormProps) {
  const words = applicantsWords[lang];
  const [n, one] = counted(lang, chosen.count);
  const wrong = refused && (refused.fault === "outcome" ? words.outcomeMissing : words.causeTooLong);
  return (
    <form method="post" action={`/jobs/${job}/decide?${here}`} className="stack under">
      {refused && wrong && <ErrorSummary title={wrong} errors={[{ field: refused.fault, text: wrong }]} />}
      <HiddenFields fields={{ confirm: "1" }} />
      <ChosenPeople title={words.decideLead(n, one)} names={chosen.names} count={chosen.count} lang={lang} />
      <p className="meta">{words.decideMore}</p>
      <Gaps chosen={chosen} job={job} lang={lang} />
      <RadioGroup
        id="outcome"
        legend={words.outcome}
        name="outcome"
        value={refused?.outcome ?? undefined}
        error={refused?.fault === "outcome" ? wrong : undefined}
        choices={outcomes.map((value) => ({
          value,
          label: answerWords[lang].outcome[value],
          hint: words.outcomeMeans[value],
        }))}
      />
      <TextField
        id="cause"
        name="cause"
        label={words.cause}
        hint={words.causeHint}
        value={refused?.cause}
        error={refused?.fault === "cause" ? wrong : undefined}
        maxLength={longestCause}
      />
      <div className="row">
        <Button>{words.decideDo(n, one)}</Button>
        <a href={back}>{words.back}</a>
      </div>
    </form>
  );
}

/** A no without a reason helps nobody: who would get one is said before the press. */
function Gaps({ chosen, job, lang }: { chosen: Shown; job: string; lang: Lang }) {
  const words = applicantsWords[lang];
  if (chosen.noGap === 0) return null;
  return (
    <Note
      kind="warning"
      title={words.noGap(...counted(lang, chosen.noGap))}
      acts={<a href={`/jobs/${job}?state=open&gap=none`}>{words.noGapLink}</a>}
    >
      <p>
        {words.noGapMore} {chosen.notAssessed > 0 && words.unknownMany(formatNumber(lang, chosen.notAssessed))}
      </p>
    </Note>
  );
}

type LeftProps = { receipt: Receipt; chosen: Shown; job: string; back: string; lang: Lang };

/** Nothing could be decided: who, and why. A case that is open was left because its letter is on its way. */
function LeftAsBefore({ receipt, chosen, job, back, lang }: LeftProps) {
  const words = applicantsWords[lang];
  const why = (state: ApplicationState): Why => (state === "open" ? "on-its-way" : state);
  const more = chosen.count - chosen.first.length;
  return (
    <div className="stack under">
      <ReceiptNote receipt={receipt} job={job} lang={lang} />
      <ul>
        {chosen.first.map((one) => (
          <li key={one.id}>
            <a href={`/applications/${one.id}`}>{one.fullName}</a>: {answerWords[lang].why[why(one.state)]}
          </li>
        ))}
      </ul>
      {more > 0 && <p>{words.andMore(formatNumber(lang, more))}</p>}
      <p>
        <a href={back}>{words.back}</a>
      </p>
    </div>
  );
}
