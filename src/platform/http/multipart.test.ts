// A form with files is read as it comes in, wherever it is cut into pieces, and whatever else it may be.
import fc from "fast-check";
import { expect, test } from "vitest";
import { boundaryOf, NoForm, partsOf } from "./multipart.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
async function* inPieces(all: Uint8Array, cuts: readonly number[]): AsyncGenerator<Uint8Array> {
  const at = [...new Set(cuts.map((cut) => cut % (all.length + 1)))].sort((a, b) => a - b);
  for (const [n, to] of [...at, all.length].entries()) yield all.subarray(n === 0 ? 0 : at[n - 1], to);
}

type Read = { name: string; fileName: string | undefined; bytes: string };
async function readAll(all: Uint8Array, boundary: string, cuts: readonly number[] = []): Promise<Read[]> {
  const parts: Read[] = [];
  let pieces: Buffer[] = [];
  for await (const event of partsOf(inPieces(all, cuts), boundary)) {
    if (event.is === "head") parts.push({ ...event.head, bytes: "" });
    if (event.is === "bytes") pieces.push(Buffer.from(event.bytes));
    const last = parts.at(-1);
    if (event.is !== "end" || !last) continue;
    last.bytes = Buffer.concat(pieces).toString("latin1");
    pieces = [];
  }
  return parts;
}
const latin1 = (all: Uint8Array) => Buffer.from(all).toString("latin1");

test("whatever is in a form, and wherever it is cut, every field and file comes out as it went in", async () => {
  const name = fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }).filter((one) => !/[\r\n\\\0]/.test(one));
  const field = fc.record({ name, text: fc.string({ unit: "grapheme" }) });
  // Boundaries begin with dashes and line ends: so do the bytes.
  const inside = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    fc.constantFrom("\r\n--", "--\r\n", "\r\n\r\n", "").map(bytes),
  );
  const file = fc.record({ name, fileName: name, bytes: inside });
  await fc.assert(
    fc.asyncProperty(
      fc.array(field, { maxLength: 4 }),
      fc.array(file, { maxLength: 3 }),
      fc.array(fc.nat(), { maxLength: 30 }),
      async (fields, files, cuts) => {
        const form = new FormData();
        for (const one of fields) form.append(one.name, one.text);
        for (const one of files) form.append(one.name, new File([Uint8Array.from(one.bytes)], one.fileName));
        fc.pre([...form].length > 0);
        const request = new Request("http://x", { method: "POST", body: form });
        const boundary = boundaryOf(request.headers.get("content-type")) ?? "";
        const read = await readAll(new Uint8Array(await request.arrayBuffer()), boundary, cuts);
        const line = (text: string) => text.replace(/\r\n?|\n/g, "\r\n");
        expect(read).toEqual([
          ...fields.map((one) => ({ name: one.name, fileName: undefined, bytes: latin1(bytes(line(one.text))) })),
          ...files.map((one) => ({ name: one.name, fileName: one.fileName, bytes: latin1(one.bytes) })),
        ]);
      },
    ),
    { numRuns: 200 },
  );
});

test("whatever else comes is no form, and never a crash", async () => {
  const piece = fc.oneof(
    fc.uint8Array({ maxLength: 60 }),
    fc.constantFrom("--b", "--b--", "\r\n", "\r\n\r\n", 'Content-Disposition: form-data; name="a"').map(bytes),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 12 }), async (pieces) => {
      const read = await readAll(Buffer.concat(pieces), "b").catch((fault) => fault);
      expect(Array.isArray(read) || read instanceof NoForm).toBe(true);
    }),
  );
});

const head = (name: string) => `--b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n`;
const why = (text: string) =>
  readAll(bytes(text), "b").then(
    () => "read",
    (fault: Error) => fault.message,
  );

test("a form that is cut off, without a name, without end or with a thousand parts is refused by name", async () => {
  expect(await why(`${head("a")}hei\r\n--b--\r\n`)).toBe("read");
  expect(await why(`${head("a")}hei`)).toBe("it ended too soon");
  expect(await why("--b\r\nContent-Type: text/plain\r\n\r\nhei\r\n--b--")).toBe("a part without a name");
  expect(await why(`--b\r\n${"x".repeat(9000)}`)).toBe("a head too long");
  expect(await why(`--bcd\r\n${head("a")}`)).toBe("a boundary that goes on");
  expect(await why(`${`${head("a")}x\r\n`.repeat(1000)}--b--`)).toBe("too many parts");
});

test("a file's name is read as browsers and other programs write it", async () => {
  const named = async (values: string) =>
    (await readAll(bytes(`--b\r\ncontent-disposition: form-data; ${values}\r\n\r\nx\r\n--b--`), "b"))[0];
  expect(await named('name="file"; filename="a%22; name=%22b.pdf"')).toMatchObject({
    name: "file",
    fileName: 'a"; name="b.pdf',
  });
  expect(await named('filename="søk\\"nad.pdf"; name=file')).toMatchObject({ name: "file", fileName: 'søk"nad.pdf' });
});

test("only a form with parts has a boundary", () => {
  expect(boundaryOf('multipart/form-data; charset=utf-8; boundary="a b"')).toBe("a b");
  for (const type of [
    null,
    "text/plain",
    "application/x-www-form-urlencoded",
    "multipart/form-data",
    `multipart/form-data; boundary=${"b".repeat(71)}`,
  ])
    expect(boundaryOf(type)?.length ?? 0, String(type)).toBeLessThan(71);
});
