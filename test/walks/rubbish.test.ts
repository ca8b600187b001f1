// An attacker who is signed in, and sends what no page of ours sends, to every form there is: no fault, no inner word, nothing changed.
import { afterAll, beforeAll, expect, test } from "vitest";
import { bodyOf, everyForm, type Form, filledWith, forms, textOf } from "./forms.ts";
import { openHouse, signedIn, type TestHouse } from "./house.ts";
import { type Snapshot, watch } from "./snapshot.ts";
import { fillHouse, type Ids } from "./two-employers.ts";

let house: TestHouse;
let ids: Ids;
let fjordvik: Snapshot;
let rakel = "";

beforeAll(async () => {
  house = await openHouse();
  ids = await fillHouse(house.parts, new Date());
  fjordvik = await watch(house.parts, ids.employer);
  rakel = await signedIn(house, "rakel@fjordvik.example");
});

afterAll(() => house?.close());

const own = { "Sec-Fetch-Site": "same-origin" };
const cookieFor = ({ to }: Form): Record<string, string> => (to === "/sign-out" ? {} : { cookie: rakel });
const addressOf = (form: Form): string => filledWith(ids, "job", form.to);

/** What an answer shows of our inside: a line of a stack, a place in a file, a fault's own name. */
const inside =
  /\n\s+at |node_modules|\.(?:ts|js|mjs):\d+|(?:Type|Range|Syntax|Reference)Error|SQLSTATE|violates|kysely/i;

async function send(form: Form, init: RequestInit): Promise<{ status: number; inside: boolean }> {
  const answer = await house.request(addressOf(form), {
    method: "POST",
    ...init,
    headers: { ...cookieFor(form), ...own, ...(init.headers as Record<string, string>) },
  });
  return { status: answer.status, inside: inside.test(await textOf(answer)) };
}

const fieldsOf = (form: Form): Record<string, string> =>
  Object.fromEntries(Object.entries(form.fields).map(([name, value]) => [name, filledWith(ids, "job", value)]));
const boundary = "multipart/form-data; boundary=x";

/** Bodies that are no form. Each brings the fields that would do something, were it read. */
const bodies: Record<string, (form: Form) => RequestInit> = {
  json: (form) => ({
    body: JSON.stringify(fieldsOf(form)),
    headers: { "Content-Type": "application/json" },
  }),
  "a list as JSON": (form) => ({
    body: JSON.stringify([[fieldsOf(form)]]),
    headers: { "Content-Type": "application/json; charset=utf-16" },
  }),
  "plain text": (form) => ({
    body: String(bodyOf(ids, form, "job")),
    headers: { "Content-Type": "text/plain" },
  }),
  "no type at all": () => ({ body: new Uint8Array([0, 255, 1, 254]) }),
  "parts without an end": () => ({
    body: '--x\r\nContent-Disposition: form-data; name="act"\r\n\r\nrun',
    headers: { "Content-Type": boundary },
  }),
  "parts that are none": () => ({ body: "\u0000".repeat(1000), headers: { "Content-Type": boundary } }),
  "parts without a boundary": () => ({ body: "--\r\n", headers: { "Content-Type": "multipart/form-data" } }),
};

/** A press that says nothing but where it was made needs no body, and reads none. */
const withFields = everyForm.filter((form) => form.file || Object.keys(form.fields).length > 0);

test.each(withFields)("a body that is no form does nothing at $to with $fields", async (form) => {
  const before = await fjordvik.take();
  for (const [name, body] of Object.entries(bodies)) {
    const { status, inside } = await send(form, body(form));
    expect([name, status >= 300 && status < 500, inside]).toEqual([name, true, false]);
  }
  expect(await fjordvik.take()).toEqual(before);
});

/** What says where a form came from is missing or lies. A candidate's link is its own right, and its page sends no origin. */
const origins: Record<string, Record<string, string>> = {
  "neither origin nor site": {},
  "another site": { "Sec-Fetch-Site": "cross-site" },
  "another origin": { Origin: "https://evil.example" },
  "a neighbour": { "Sec-Fetch-Site": "same-site", Origin: "https://evil.fjordvik.example" },
  "no origin": { Origin: "null" },
  "an origin that lies": { "Sec-Fetch-Site": "same-origin", Origin: "https://evil.example" },
};

const oneEach = [...new Map(everyForm.map((form) => [form.to, form])).values()];
test.each(oneEach)("a form from nowhere does nothing at $to with $fields", async (form) => {
  const before = await fjordvik.take();
  for (const [name, headers] of Object.entries(origins)) {
    if (form.to === "/l/:token" && name === "no origin") continue;
    const answer = await house.request(addressOf(form), {
      method: "POST",
      body: bodyOf(ids, form, "job"),
      headers: { cookie: rakel, ...headers },
    });
    expect([name, answer.status]).toEqual([name, 403]);
    expect(await answer.text()).not.toMatch(inside);
  }
  expect(await fjordvik.take()).toEqual(before);
});

test("a request that says nothing of its size and grows too large is told so, and nothing is kept", async () => {
  const before = await fjordvik.take();
  const megabyte = new Uint8Array(1024 * 1024).fill(97);
  let sent = 0;
  const endless = new ReadableStream<Uint8Array>({
    pull: (stream) => (sent++ < 13 ? stream.enqueue(megabyte) : stream.close()),
  });
  const form: Form = { to: "/jobs/:job/import", fields: {} };
  const init = { body: endless, duplex: "half", headers: { "Content-Type": boundary } } as RequestInit;
  expect(await send(form, init)).toEqual({ status: 413, inside: false });
  expect(await fjordvik.take()).toEqual(before);
});

const long = "Vi valgte en annen søker. ".repeat(80_000);
/** One value instead of what the page sends; a list stands for the same field many times. */
const values: Record<string, string | readonly string[] | File> = {
  "half characters and signs that no text can hold": "\ud800Cem\udfff\u0000\u0007\u001b[2J",
  "below nothing": "-1",
  "beyond every number": "9".repeat(400),
  "an id of nobody": "00000000-0000-0000-0000-000000000000",
  "an end of a quote": "__proto__'); drop table letter; --",
  "many values": Array.from({ length: 500 }, (_, at) => `${at}`),
  "a file": new File(["x"], "x\u0000.txt"),
  nothing: "",
};

async function sendWith(form: Form, field: string, value: string | readonly string[] | File) {
  const body = new FormData();
  for (const [name, was] of Object.entries(fieldsOf(form))) if (name !== field) body.append(name, was);
  for (const one of Array.isArray(value) ? value : [value]) body.append(field, one as string);
  return send(form, { body });
}

/** Every field once for each page and press: the same page reads it the same way for whoever's job it is. */
const fields = [
  ...new Map(
    forms.flatMap((form) => {
      const press = form.fields.act ?? form.fields.do ?? "";
      const names = [...Object.keys(form.fields), ...(form.file ? ["file"] : [])];
      return names.map((field): [string, { form: Form; field: string; to: string }] => [
        `${form.to.replaceAll(/:\w+/g, ":")} ${press} ${field}`,
        { form, field, to: `${form.to} ${press}` },
      ]);
    }),
  ).values(),
];

// Last, because a text of rubbish in a field for text may be kept: it is text.
test.each(fields)("no value of $field is a fault at $to", async ({ form, field }) => {
  // Two megabytes where a page takes writing or a key of its own; elsewhere a hundred kilobytes say the same.
  const much = /^(?:note|why|body|subject|title|key|email|q)$/.test(field) ? long : long.slice(0, 100_000);
  for (const [name, value] of Object.entries({ ...values, "far too much": much })) {
    const { status, inside } = await sendWith(form, field, value);
    expect([name, status < 500, inside]).toEqual([name, true, false]);
  }
});

test("after all that the house still stands: its health and its pages", async () => {
  expect((await house.request("/healthz")).status).toBe(200);
  expect((await house.request("/today", { headers: { cookie: rakel } })).status).toBe(200);
});
