// Files on their way in and out: nobody fills our memory, nobody waits for somebody else, and what goes out runs nothing.
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { expect, test } from "vitest";
import { attachment, dispositionOf } from "./attachment.ts";
import { makeLines } from "./lines.ts";
import { heldBytes, withUpload } from "./upload.server.ts";

const megabyte = 1024 * 1024;
const boundary = "b";
const type = { "content-type": `multipart/form-data; boundary=${boundary}` };
const partHead = (more: string) => `--b\r\nContent-Disposition: form-data; ${more}\r\n\r\n`;

/** A form with a field and one file of so many bytes, made while it is read. */
function formOf(size: number, seen: (held: number) => void = () => undefined): Request {
  const piece = new Uint8Array(64 * 1024).fill(65);
  const begin = new TextEncoder().encode(
    `${partHead('name="act"')}file\r\n${partHead('name="file"; filename="cv.txt"')}`,
  );
  let left = size;
  const body = new ReadableStream<Uint8Array>(
    {
      start: (into) => into.enqueue(begin),
      pull: (into) => {
        seen(heldBytes());
        const next = piece.subarray(0, Math.min(left, piece.length));
        left -= next.length;
        if (next.length > 0) return into.enqueue(Uint8Array.from(next));
        into.enqueue(new TextEncoder().encode("\r\n--b--\r\n"));
        into.close();
      },
    },
    { highWaterMark: 0 },
  );
  return post(body);
}
/** Fetch asks for `duplex` with a stream; the types do not know it yet. */
const post = (body: BodyInit, headers: Record<string, string> = type): Request =>
  new Request("http://x", { method: "POST", headers, body, ...{ duplex: "half" } });
const told = (request: Request, from = "a") =>
  withUpload(request, from, async ({ fields, files }) => ({
    act: fields.get("act"),
    files: files.map(({ field, name, bytes, over }) => [field, name, bytes.length, over]),
  }));

test("a file of ten megabytes comes in whole, one byte more is only told of, and nothing is held afterwards", async () => {
  expect(await told(formOf(10 * megabyte))).toEqual({
    ok: true,
    result: { act: "file", files: [["file", "cv.txt", 10 * megabyte, false]] },
  });
  expect(await told(formOf(10 * megabyte + 1))).toMatchObject({ result: { files: [["file", "cv.txt", 0, true]] } });
  expect(heldBytes()).toBe(0);
});

test("thirty megabytes go by and are let go as soon as they are too much", async () => {
  let most = 0;
  const read = await told(
    formOf(30 * megabyte, (now) => {
      most = Math.max(most, now);
    }),
  );
  expect(read).toMatchObject({ ok: true, result: { files: [["file", "cv.txt", 0, true]] } });
  expect(most).toBeLessThanOrEqual(11 * megabyte);
});

test("three files of ten megabytes, ten times over, leave no more memory in use than before", async () => {
  setFlagsFromString("--expose-gc");
  // What another file of this process still holds comes and goes: the least of several looks counts.
  const tidied = async (): Promise<number> => {
    let least = Number.POSITIVE_INFINITY;
    for (let look = 0; look < 5; look += 1) {
      (runInNewContext("gc") as () => void)();
      await new Promise((go) => setTimeout(go, 20));
      least = Math.min(least, process.memoryUsage().arrayBuffers);
    }
    return least;
  };
  await told(formOf(10 * megabyte));
  const before = await tidied();
  for (let n = 0; n < 30; n += 1) await told(formOf(10 * megabyte));
  expect((await tidied()) - before).toBeLessThan(20 * megabyte);
});

test("a hundred files at once from one address come one by one, the line is short, and somebody else is not kept waiting", async () => {
  let inside = 0;
  let most = 0;
  const order: string[] = [];
  const slow = (from: string) =>
    withUpload(formOf(10), from, async () => {
      inside += from === "a" ? 1 : 0;
      most = Math.max(most, inside);
      await new Promise((go) => setTimeout(go, 5));
      inside -= from === "a" ? 1 : 0;
      order.push(from);
    });
  const crowd = Array.from({ length: 100 }, () => slow("a"));
  const other = slow("b");
  const ended = await Promise.all(crowd);
  await other;
  expect(most).toBe(1);
  expect(ended.filter((one) => one.ok)).toHaveLength(13);
  expect(ended.find((one) => !one.ok)).toEqual({ ok: false, why: "busy" });
  expect(order.indexOf("b")).toBeLessThan(3);
});

test("all together cannot fill the memory either: who comes when it is full is told to wait", async () => {
  let open: () => void = () => undefined;
  const gate = new Promise<void>((go) => {
    open = go;
  });
  const held = Array.from({ length: 20 }, (_, n) => withUpload(formOf(10 * megabyte), `n${n}`, () => gate));
  const first = await Promise.race(held);
  expect(first).toEqual({ ok: false, why: "busy" });
  expect(heldBytes()).toBeLessThanOrEqual(160 * megabyte);
  open();
  expect((await Promise.all(held)).filter((one) => one.ok).length).toBe(14);
  expect(heldBytes()).toBe(0);
});

test("who sends too slowly, too many words or no form is told so, and the next one from there gets in", async () => {
  const never = post(new ReadableStream({ pull: () => new Promise<void>(() => undefined) }));
  expect(await withUpload(never, "c", async () => 1, 20)).toEqual({ ok: false, why: "too-late" });
  const words = `${partHead('name="a"')}${"x".repeat(300 * 1024)}\r\n--b--`;
  expect(await told(new Request("http://x", { method: "POST", headers: type, body: words }), "c")).toEqual({
    ok: false,
    why: "no-form",
  });
  expect(await told(new Request("http://x", { method: "POST", body: "act=file" }), "c")).toEqual({
    ok: false,
    why: "no-form",
  });
  const fault = withUpload(formOf(10), "c", async () => {
    throw new Error("no room in the database");
  });
  await expect(fault).rejects.toThrow("no room");
  expect((await told(formOf(10), "c")).ok).toBe(true);
});

test("a field without a file is no file, and signs that no text can hold do not come in", async () => {
  const body = `${partHead('name="file"; filename=""')}\r\n${partHead('name="file"; filename="c\u0000v.txt"')}x\r\n${partHead('name="a\u0007"')}y\u0000\r\n--b--`;
  const read = await withUpload(
    new Request("http://x", { method: "POST", headers: type, body }),
    "d",
    async (one) => one,
  );
  expect(read).toMatchObject({ ok: true, result: { files: [{ name: "cv.txt", over: false }] } });
  expect(read.ok && [...read.result.fields]).toEqual([["a", "y"]]);
});

test("a place in a line that is given back twice lets only one in", async () => {
  const lines = makeLines(5);
  const first = await lines.wait("a");
  let inside = 0;
  const others = [1, 2].map(async () => {
    const done = await lines.wait("a");
    inside += 1;
    return done;
  });
  first?.();
  first?.();
  await new Promise((go) => setTimeout(go, 1));
  expect(inside).toBe(1);
  (await others[0])?.();
  (await others[1])?.();
  expect(await lines.wait("a")).toBeTypeOf("function");
});

test("a file goes out as an attachment that runs nothing, whatever it is called", async () => {
  const { headers } = attachment({ name: "søknad.pdf", media: "application/pdf", bytes: new Uint8Array(3) });
  expect(Object.fromEntries(headers)).toEqual({
    "cache-control": "private, no-store",
    "content-disposition": `attachment; filename="s_knad.pdf"; filename*=UTF-8''s%C3%B8knad.pdf`,
    "content-length": "3",
    "content-security-policy": "sandbox; default-src 'none'; frame-ancestors 'none'",
    "content-type": "application/pdf",
    "x-content-type-options": "nosniff",
  });
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 200 }), (name) => {
      const value = dispositionOf(name);
      expect(value).toMatch(/^attachment; filename="[\w .()-]+"; filename\*=UTF-8''[\w.!~%-]*$/);
      expect(new Headers({ "Content-Disposition": value }).get("Content-Disposition")).toBe(value);
      expect(decodeURIComponent(value.split("''")[1] ?? "")).toBe(name.toWellFormed());
    }),
  );
});
