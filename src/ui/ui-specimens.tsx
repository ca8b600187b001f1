/** One specimen of each part, with words that are easy to recognise: each begins with w. For tests. */
import type { ReactElement } from "react";
import { Button, LinkButton, PlainButton } from "./Button.tsx";
import { Checkbox, CheckboxGroup } from "./Checkbox.tsx";
import { ErrorSummary } from "./ErrorSummary.tsx";
import { Field } from "./Field.tsx";
import { FileField } from "./FileField.tsx";
import { Gate, Or } from "./Gate.tsx";
import { Main, RoomLayout, SplitLayout, TodayLayout } from "./Layouts.tsx";
import { OpenPage } from "./OpenPage.tsx";
import { parts } from "./part-specimens.tsx";
import { RadioGroup } from "./RadioGroup.tsx";
import { ActBar, Reasons } from "./Reasons.tsx";
import { Select } from "./Select.tsx";
import { StaffPage } from "./StaffPage.tsx";
import { TextArea, TextField } from "./TextField.tsx";

const w = "w1";
const links = [
  { href: "/a", text: "w2", current: true },
  { href: "/b", text: "w3" },
];
const choices = [
  { value: "1", label: "w4" },
  { value: "2", label: "w5", hint: "w6" },
];
const hidden = { token: "secret" };

const forms: Record<string, ReactElement> = {
  Button: (
    <p>
      <Button shortcut="a">{w}</Button>
      <Button danger small disabled why="why">
        {w}
      </Button>
      <span id="why">{w}</span>
      <LinkButton href="/x" variant="secondary">
        {w}
      </LinkButton>
      <PlainButton name="act" value="drop">
        {w}
      </PlainButton>
    </p>
  ),
  Checkbox: (
    <form>
      <Checkbox id="c" label={w} hint="w2" error="w3" name="c" />
      <CheckboxGroup id="g" legend={w} name="g" choices={choices} values={["1"]} />
    </form>
  ),
  Field: (
    <Field id="f" label={w}>
      {(wires) => <input {...wires} name="f" />}
    </Field>
  ),
  TextField: <TextField id="phone" name="phone" label={w} hint="w2" error="w3" value="w4" required />,
  TextArea: <TextArea id="t" name="t" label={w} letter value="w2" />,
  Select: <Select id="s" name="s" label={w} none="w2" choices={choices} value="2" />,
  RadioGroup: <RadioGroup id="r" name="r" legend={w} hint="w2" choices={choices} value="1" large />,
  FileField: <FileField id="file" name="file" label={w} accept=".csv" />,
  ErrorSummary: (
    <form>
      <ErrorSummary title={w} errors={[{ field: "n", text: "w2" }]} />
      <TextField id="n" name="n" label="w3" error="w2" />
    </form>
  ),
};

const room = (
  <RoomLayout
    groupsLabel="w30"
    groups={
      <Reasons
        groups={[
          {
            key: "a",
            href: "/a",
            title: "w31",
            count: "96",
            meta: "w32",
            people: [{ key: "1", href: "/1", mark: "draft", name: "w33", word: "w34", current: true }],
          },
          { key: "b", href: "/b", title: "w35", count: "9" },
        ]}
      />
    }
    head="w36"
    headMeta="w37"
    checkLabel="w38"
    check="w39"
  >
    <ActBar>w40</ActBar>
  </RoomLayout>
);

const languages = {
  label: "w7",
  items: [
    { href: "?nb", text: "w8", lang: "nb", current: true },
    { href: "?en", text: "w9", lang: "en" },
  ],
};

const pages: Record<string, ReactElement> = {
  StaffPage: (
    <StaffPage
      skip={w}
      brand={{ name: "w2", href: "/" }}
      navLabel="w4"
      nav={links}
      search={{ action: "/find", name: "q", label: "w5" }}
      user={{
        name: "w6",
        links,
        switches: [{ legend: "w7", action: "/scheme", name: "scheme", value: "1", choices, hidden }],
        signOut: { action: "/out", text: "w8", hidden },
      }}
    >
      {room}
    </StaffPage>
  ),
  Today: (
    <TodayLayout asideLabel={w} aside="w2">
      w3
    </TodayLayout>
  ),
  Split: <SplitLayout panel={{ label: w, content: "w2" }}>w3</SplitLayout>,
  Main: <Main width="send">{w}</Main>,
  OpenPage: (
    <OpenPage
      skip={w}
      employer={{ name: "w2", href: "/" }}
      headLink={{ href: "#languages", text: "w3" }}
      help={{ title: "w4", text: "w5" }}
      footNote="w6"
      languages={languages}
      marks={["accepted"]}
    >
      w10
    </OpenPage>
  ),
  Gate: (
    <Gate brand={w} motto="w2" note="w3" title="w4" lead="w5">
      <Or>w6</Or>
    </Gate>
  ),
};

export const specimens: Record<string, ReactElement> = { ...forms, ...parts, ...pages };
