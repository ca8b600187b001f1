// What Rakel pastes out of a PDF may hold signs that no database takes: they are gone before a page reads them.
import fc from "fast-check";
import type { ServerBuild } from "react-router";
import { expect, test } from "vitest";
import { withMissing } from "./missing.server.ts";
import { withMendedForm, withoutNoSigns } from "./typed.ts";

test("NUL and its like go, line ends, tabs and letters stay", () => {
  expect(withoutNoSigns("Hei\u0000 Cem\u0007,\r\n\tvelkommen \u{1F600}\ud800!")).toBe(
    "Hei Cem,\r\n\tvelkommen \u{1F600}!",
  );
});

test("whatever is typed, mending it twice is mending it once, and the database can hold it", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const mended = withoutNoSigns(text);
      expect(withoutNoSigns(mended)).toBe(mended);
      expect(mended.isWellFormed()).toBe(true);
      expect(mended).not.toContain("\u0000");
    }),
  );
});

test("a page's action reads Rakel's form mended, the name of her file too, and the file as it is", async () => {
  const action = async ({ request }: { request: Request }) => request.formData();
  const build = { routes: { page: { module: { action } } } } as unknown as ServerBuild;
  const run = withMissing(build).routes.page?.module.action as unknown as (args: object) => Promise<FormData>;
  const body = new FormData();
  body.append("note", "Ringt\u0000 i dag");
  body.append("why", new File(["c"], "c.txt"));
  body.append("file", new File(["a\u0000b"], "s\u0001økere.csv"));
  const read = await run({ request: new Request("http://localhost/x", { method: "POST", body }) });
  expect(read.get("note")).toBe("Ringt i dag");
  expect(read.has("why")).toBe(false);
  const file = read.get("file") as File;
  expect([file.name, await file.text()]).toEqual(["søkere.csv", "a\u0000b"]);
});

test("a body that is no form is the sender's mistake, not a fault of ours", async () => {
  const headers = { "Content-Type": "multipart/form-data; boundary=x" };
  const bodies = [{ body: "{}", headers: { "Content-Type": "application/json" } }, { body: "--x\r\n", headers }, {}];
  for (const init of bodies) {
    const request = withMendedForm(new Request("http://localhost/x", { method: "POST", ...init }));
    expect(await request.formData().catch((thrown: unknown) => thrown)).toMatchObject({ status: 400 });
  }
});
