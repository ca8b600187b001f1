// Deciding for those chosen: who they are, what happens to them, and what is missing before a reason can be given.
import { redirect } from "react-router";
import { askStaff, type StaffAsk } from "../../access/asks.server.ts";
import { mayDo } from "../../access/rules.ts";
import { bareDrafts, type Decided, decide } from "../../answers/answers.server.ts";
import { isOutcome, outcomes } from "../../answers/kinds.ts";
import { words as answerWords } from "../../answers/words.ts";
import { StaffFrame } from "../../frame.tsx";
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
import { ReceiptNote } from "../applicants/ReceiptNote.tsx";
import { type Receipt, receiptFields, type Why } from "../applicants/receipt.ts";
import { counted } from "../applicants/shown.ts";
import { type Chosen, chosenPeople } from "../applicants.server.ts";
import { JobHead } from "../JobHead.tsx";
import { applicantsWords } from "../words-applicants.ts";
import type { Route } from "./+types/decide";

type Shown = Omit<Chosen, "job" | "ids"> & { ids: string; count: number; list: string };

function shown({ ids, job: _job, ...rest }: Chosen, list: string): Shown {
  return { ...rest, ids: ids.join(","), count: ids.length, list };
}

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const { db, actor, now, lang } = askStaff(context, request);
  if (!mayDo(actor, "decide")) throw new NotFound();
  const form = new FormData();
  form.set("ids", new URL(request.url).searchParams.get("who") ?? "");
  const chosen = await chosenPeople(db, actor, params.job, form, now);
  return { lang, job: { slug: chosen.job.slug, title: chosen.job.title }, chosen: shown(chosen, "") };
}

/** The first press, from the table, brings the people; the second, from this page, decides. */
export async function action({ request, params, context }: Route.ActionArgs) {
  const ask = askStaff(context, request);
  const { db, actor, now } = ask;
  if (!mayDo(actor, "decide")) throw new NotFound();
  const form = await request.formData();
  const people = await chosenPeople(db, actor, params.job, form, now);
  const chosen = shown(people, String(form.get("list") ?? ""));
  if (!form.has("confirm")) return { step: "choose" as const, chosen };
  const outcome = form.get("outcome");
  if (!isOutcome(outcome)) return { step: "missing" as const, chosen };
  const made = await decide(db, actor, people.ids, { outcome, cause: String(form.get("cause") ?? "") }, now);
  const receipt = await receiptOf(ask, people.ids, made);
  if (made.ok) {
    const list = { ...Object.fromEntries(new URLSearchParams(chosen.list)), ...receiptFields(receipt) };
    return redirect(`/jobs/${people.job.slug}?${new URLSearchParams(list)}`);
  }
  return {
    step: "left" as const,
    chosen,
    receipt,
    left: made.left.map(({ applicationId, fullName, why }) => ({ applicationId, fullName, why })),
  };
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
  const { lang, job } = loaderData;
  const words = applicantsWords[lang];
  const chosen = actionData?.chosen ?? loaderData.chosen;
  const back = `/jobs/${job.slug}${chosen.list ? `?${chosen.list}` : ""}`;
  return (
    <StaffFrame place="jobs">
      <Main width="text">
        <JobHead job={job} lang={lang} at="applicants" title={words.decideTitle} />
        {actionData?.step === "left" ? (
          <LeftAsBefore {...actionData} job={job.slug} back={back} lang={lang} />
        ) : chosen.count === 0 ? (
          <Nobody back={back} lang={lang} />
        ) : (
          <DecideForm chosen={chosen} job={job.slug} back={back} lang={lang} missing={actionData?.step === "missing"} />
        )}
      </Main>
    </StaffFrame>
  );
}

type FormProps = { chosen: Shown; job: string; back: string; lang: Lang; missing: boolean };

function DecideForm({ chosen, job, back, lang, missing }: FormProps) {
  const words = applicantsWords[lang];
  const [n, one] = counted(lang, chosen.count);
  return (
    <form method="post" action={`/jobs/${job}/decide`} className="stack under">
      {missing && (
        <ErrorSummary title={words.outcomeMissing} errors={[{ field: "outcome", text: words.outcomeMissing }]} />
      )}
      <HiddenFields fields={{ ids: chosen.ids, list: chosen.list, confirm: "1" }} />
      <ChosenPeople title={words.decideLead(n, one)} names={chosen.names} count={chosen.count} lang={lang} />
      <p className="meta">{words.decideMore}</p>
      <Gaps chosen={chosen} job={job} lang={lang} />
      <RadioGroup
        id="outcome"
        legend={words.outcome}
        name="outcome"
        error={missing ? words.outcomeMissing : undefined}
        choices={outcomes.map((value) => ({
          value,
          label: answerWords[lang].outcome[value],
          hint: words.outcomeMeans[value],
        }))}
      />
      <TextField id="cause" name="cause" label={words.cause} hint={words.causeHint} maxLength={300} />
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

type LeftProps = {
  receipt: Receipt;
  left: { applicationId: string; fullName: string; why: Why }[];
  job: string;
  back: string;
  lang: Lang;
};

/** Nothing could be decided: who, and why. */
function LeftAsBefore({ receipt, left, job, back, lang }: LeftProps) {
  const words = applicantsWords[lang];
  return (
    <div className="stack under">
      <ReceiptNote receipt={receipt} job={job} lang={lang} />
      <ul>
        {left.slice(0, 50).map((one) => (
          <li key={one.applicationId}>
            <a href={`/applications/${one.applicationId}`}>{one.fullName}</a>: {answerWords[lang].why[one.why]}
          </li>
        ))}
      </ul>
      {left.length > 50 && <p>{words.andMore(formatNumber(lang, left.length - 50))}</p>}
      <p>
        <a href={back}>{words.back}</a>
      </p>
    </div>
  );
}
