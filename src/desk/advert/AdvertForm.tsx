// The form of an advert: the text in each language, pay, place, terms, honest facts, and how one applies.
import type { ReactNode } from "react";
import { type AdvertFault, type AdvertTyped, payPeriods, remotes } from "../../jobs/advert.ts";
import { langIn } from "../../jobs/words.ts";
import type { Lang } from "../../platform/i18n/languages.ts";
import { Button } from "../../ui/Button.tsx";
import { ErrorSummary } from "../../ui/ErrorSummary.tsx";
import { RadioGroup } from "../../ui/RadioGroup.tsx";
import { Section } from "../../ui/Section.tsx";
import { Select } from "../../ui/Select.tsx";
import { TextArea, TextField } from "../../ui/TextField.tsx";
import { advertWords } from "../words-advert.ts";
import { fieldId, sayFault } from "./advert-form.ts";

type Colleague = { id: string; name: string };
type FormProps = {
  lang: Lang;
  /** The job's languages: a text in each. */
  languages: readonly Lang[];
  currency: string;
  typed: AdvertTyped;
  faults: readonly AdvertFault[];
  colleagues: readonly Colleague[];
  published: boolean;
};

type Plain = Exclude<keyof AdvertTyped, "texts">;
type PartProps = FormProps & { field: (name: Plain) => { id: string; name: string; error: string | undefined } };

function Texts({ lang, languages, typed, faults }: FormProps) {
  const w = advertWords[lang];
  return languages.map((one) => {
    const fault = faults.find(({ field }) => field === `texts.${one}`);
    return (
      <TextArea
        key={one}
        id={`text-${one}`}
        name={`text-${one}`}
        label={w.text(langIn(lang, one))}
        hint={w.textHint}
        error={fault && sayFault(lang, fault)}
        value={typed.texts[one] ?? ""}
        lang={one}
        rows={14}
      />
    );
  });
}

function Pay({ lang, currency, typed, field }: PartProps) {
  const w = advertWords[lang];
  return (
    <Section id="pay" title={w.pay}>
      <div className="fields under">
        <TextField {...field("payFrom")} label={w.payFrom(currency)} inputMode="numeric" value={typed.payFrom} />
        <TextField {...field("payTo")} label={w.payTo(currency)} inputMode="numeric" value={typed.payTo} />
        <Select
          {...field("payPer")}
          label={w.payPer}
          value={typed.payPer}
          choices={payPeriods.map((value) => ({ value, label: w.per[value] }))}
        />
      </div>
      <div className="stack">
        <TextField {...field("agreement")} label={w.agreement} value={typed.agreement} maxLength={200} />
      </div>
    </Section>
  );
}

function Place({ lang, typed, field }: PartProps) {
  const w = advertWords[lang];
  return (
    <Section id="place" title={w.place}>
      <div className="fields under">
        <TextField {...field("street")} label={w.street} value={typed.street} maxLength={200} />
        <TextField
          {...field("postalCode")}
          label={w.postalCode}
          width="short"
          value={typed.postalCode}
          maxLength={20}
        />
        <TextField {...field("locality")} label={w.locality} value={typed.locality} maxLength={100} />
        <Select
          {...field("remote")}
          label={w.remote}
          value={typed.remote}
          choices={remotes.map((value) => ({ value, label: w.remotes[value] }))}
        />
      </div>
    </Section>
  );
}

function Terms({ lang, typed, field }: PartProps) {
  const w = advertWords[lang];
  return (
    <Section id="terms" title={w.work}>
      <div className="fields under">
        <TextField {...field("extent")} label={w.extent} width="short" inputMode="numeric" value={typed.extent} />
        <Select
          {...field("temporary")}
          label={w.temporary}
          value={typed.temporary}
          choices={[
            { value: "no", label: w.permanent },
            { value: "yes", label: w.isTemporary },
          ]}
        />
        <TextField
          {...field("temporaryUntil")}
          label={w.temporaryUntil}
          hint={w.temporaryUntilHint}
          type="date"
          width="date"
          value={typed.temporaryUntil}
        />
      </div>
    </Section>
  );
}

function Honest({ lang, typed, field }: PartProps) {
  const w = advertWords[lang];
  const choices = [
    { value: "yes", label: w.yes },
    { value: "no", label: w.no },
  ];
  const question = (name: "internalCandidate" | "meantForSomeone") => {
    const { id, error } = field(name);
    return <RadioGroup id={id} name={name} error={error} legend={w[name]} choices={choices} value={typed[name]} />;
  };
  return (
    <Section id="honest" title={w.honest} aside={w.honestHint}>
      <div className="stack under">
        {question("meantForSomeone")}
        {question("internalCandidate")}
      </div>
    </Section>
  );
}

function How({ lang, typed, field, colleagues }: PartProps) {
  const w = advertWords[lang];
  return (
    <Section id="how" title={w.how}>
      <div className="stack under">
        <TextField
          {...field("applyUrl")}
          label={w.applyUrl}
          hint={w.applyUrlHint}
          type="url"
          value={typed.applyUrl}
          maxLength={500}
        />
        <Select
          {...field("contact")}
          label={w.contact}
          none={w.ownerIsContact}
          value={typed.contact}
          choices={colleagues.map((one) => ({ value: one.id, label: one.name }))}
        />
      </div>
    </Section>
  );
}

function Acts({ lang, published }: FormProps): ReactNode {
  const w = advertWords[lang];
  return (
    <>
      <div className="row">
        <Button name="act" value="save" variant={published ? "primary" : "secondary"}>
          {w.save}
        </Button>
        {!published && (
          <Button name="act" value="publish">
            {w.publish}
          </Button>
        )}
      </div>
      {!published && <p className="meta">{w.publishHint}</p>}
    </>
  );
}

/** Faults stand on top and at their fields; what was typed stays. */
export function AdvertForm(props: FormProps) {
  const { lang, faults } = props;
  const errorOf = (fault: AdvertFault) => ({ field: fieldId(fault.field), text: sayFault(lang, fault) });
  const field = (name: Plain) => {
    const fault = faults.find((one) => one.field === name);
    return { id: name, name, error: fault && sayFault(lang, fault) };
  };
  const part = { ...props, field };
  return (
    <form method="post" className="stack under">
      <ErrorSummary title={advertWords[lang].faultsTitle} errors={faults.map(errorOf)} />
      <Texts {...props} />
      <Pay {...part} />
      <Place {...part} />
      <Terms {...part} />
      <Honest {...part} />
      <How {...part} />
      <Acts {...props} />
    </form>
  );
}
