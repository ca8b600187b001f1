// Our own signature on a mail, checked as a receiver does: parsed, canonicalised by RFC 6376, and held against the public key.
import { createHash, createPublicKey, createVerify, generateKeyPairSync } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { simpleParser } from "mailparser";
import { expect, test } from "vitest";
import { mailTo, until, useMailRoom } from "../../../test/mail-room.ts";
import { useWorld } from "../../../test/world.ts";
import { readConfig } from "../config/config.server.ts";
import { coversSender, makeSigner } from "./dkim.server.ts";

const world = useWorld();
const { sinkWith, send, foundFjordvik, postAll, rows, settled } = useMailRoom(world);

const pemOf = (bits: number): string =>
  generateKeyPairSync("rsa", { modulusLength: bits }).privateKey.export({ type: "pkcs8", format: "pem" }).toString();
const pem = pemOf(2048);
const key = { domain: "fjordvik.example", selector: "svar2026", key: pem };

const relaxed = (line: string): string => {
  const colon = line.indexOf(":");
  const value = line
    .slice(colon + 1)
    .replace(/\r?\n/g, "")
    .replace(/[ \t]+/g, " ")
    .trim();
  return `${line.slice(0, colon).trim().toLowerCase()}:${value}`;
};

/** RFC 6376, 3.4.4: blanks at a line's end go, runs become one, empty lines at the end go. */
const relaxedBody = (body: string): string => {
  const lines = body.split("\r\n").map((line) => line.replace(/[ \t]+/g, " ").replace(/ $/, ""));
  while (lines.at(-1) === "") lines.pop();
  return lines.map((line) => `${line}\r\n`).join("");
};

type Verdict = { body: boolean; head: boolean; tags: Map<string, string> };

/** What a receiver finds: whether the text and the headers are those that were signed. */
async function verify(raw: string): Promise<Verdict> {
  const { headerLines } = await simpleParser(Buffer.from(raw, "latin1"));
  const own = headerLines.find((header) => header.key === "dkim-signature")?.line ?? "";
  const tags = new Map(
    own
      .slice(own.indexOf(":") + 1)
      .split(";")
      .map((tag) => tag.replace(/\s/g, "").split(/=(.*)/s))
      .map(([name = "", value = ""]) => [name, value]),
  );
  const body = createHash("sha256")
    .update(relaxedBody(raw.slice(raw.indexOf("\r\n\r\n") + 4)), "latin1")
    .digest("base64");
  const named = (tags.get("h") ?? "").split(":");
  const lines = named.map((name) => headerLines.findLast((header) => header.key === name)?.line ?? "");
  const text = [...lines.map(relaxed), relaxed(own.replace(/(\bb=)[^;]*$/s, "$1"))].join("\r\n");
  const head = createVerify("RSA-SHA256")
    .update(text, "latin1")
    .verify(createPublicKey(pem), tags.get("b") ?? "", "base64");
  return { body: body === tags.get("bh"), head, tags };
}

test("Cem's mail server finds the signature of Fjordvik good, also with æ, ø, å and lines that begin with a dot", async () => {
  const sink = await sinkWith();
  const employer = await foundFjordvik();
  const text = `Kjære Cem,\n\n.\n..slutt  \n${"Vi har lest søknaden din grundig, og vi ønsker deg lykke til. ".repeat(8)}\n\n\n`;
  await postAll(employer, [
    mailTo(employer, "cem@post.example", { text, subject: "Svar på søknaden, Ådne Ælfsen-Øst" }),
  ]);
  await send(sink, { sign: makeSigner(key) });
  await settled();
  const raw = sink.mails[0]?.raw ?? "";
  const found = await verify(raw);
  expect([found.body, found.head]).toEqual([true, true]);
  expect([found.tags.get("d"), found.tags.get("s")]).toEqual(["fjordvik.example", "svar2026"]);
  for (const name of ["from", "to", "subject", "date", "message-id", "content-type"])
    expect(found.tags.get("h")?.split(":")).toContain(name);
  expect((await verify(raw.replace("grundig", "slurvete"))).body).toBe(false);
  expect((await verify(raw.replace("To: cem@", "To: petra@"))).head).toBe(false);
});

test("without a key nothing is signed", async () => {
  const sink = await sinkWith();
  const employer = await foundFjordvik();
  await postAll(employer, [mailTo(employer, "cem@post.example")]);
  await send(sink);
  await settled();
  expect(sink.mails[0]?.raw).not.toMatch(/dkim/i);
});

test("a mail that cannot be signed waits; it does not leave unsigned", async () => {
  const sink = await sinkWith();
  const employer = await foundFjordvik();
  await postAll(employer, [mailTo(employer, "cem@post.example")]);
  await send(sink, { sign: () => Promise.reject(new Error("the key is gone")) });
  await until(async () => (await rows()).some((row) => row.state === "queued" && row.attempts === 1));
  expect(sink.mails).toHaveLength(0);
});

const given = { DKIM_DOMAIN: "fjordvik.example", DKIM_SELECTOR: "svar2026" };
const faultsOf = (env: Record<string, string>): string[] => {
  const read = readConfig(env);
  return read.ok ? [] : read.faults;
};

test.each([
  ["two of the three", given, /^DKIM_KEY: must be set too/],
  ["a text that is no key", { ...given, DKIM_KEY: "hemmelig" }, /^DKIM_KEY: must be a private key in PEM/],
  [
    "a key that is too short",
    { ...given, DKIM_KEY: pemOf(1024) },
    /^DKIM_KEY: must have at least 2048 bits, it has 1024/,
  ],
  [
    "a key file that is not there",
    { ...given, DKIM_KEY_FILE: "/nowhere/dkim.pem" },
    /^DKIM_KEY_FILE: there is no file/,
  ],
  [
    "a key of another kind",
    {
      ...given,
      DKIM_KEY: generateKeyPairSync("ed25519").privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
    },
    /^DKIM_KEY: must be an RSA key/,
  ],
])("the start says in one line what is wrong with %s, and never repeats the key", (_what, env, line) => {
  const faults = faultsOf(env);
  expect(faults).toHaveLength(1);
  expect(faults[0]).toMatch(line);
  expect(faults[0]).not.toMatch(/hemmelig|MII/);
});

test("a key is taken from a file, and from the environment with its line breaks written out", () => {
  const folder = mkdtempSync(join(tmpdir(), "gjensvar-dkim-"));
  const file = join(folder, "dkim.pem");
  writeFileSync(file, pem);
  expect(readConfig({ ...given, DKIM_KEY_FILE: file }).ok).toBe(true);
  expect(readConfig({ ...given, DKIM_KEY: pem.replaceAll("\n", "\\n") }).ok).toBe(true);
  rmSync(folder, { recursive: true });
});

test("a signature speaks for the sender's own domain, one above or one below it, and for nobody else", () => {
  const from = "Lauvdal kommune <svar@Lauvdal.example>";
  for (const domain of ["lauvdal.example", "post.lauvdal.example", "LAUVDAL.example"])
    expect(coversSender(domain, from)).toBe(true);
  for (const domain of ["fjordvik.example", "vdal.example", "notlauvdal.example"])
    expect(coversSender(domain, from)).toBe(false);
  expect(coversSender("lauvdal.example", "svar@hr.lauvdal.example")).toBe(true);
});
