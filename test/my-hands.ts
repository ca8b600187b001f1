// A candidate's hands on the own pages, as a browser without JavaScript would have them.
import { sql } from "kysely";
import * as myPage from "../src/mine/pages/my.tsx";
import * as addressPage from "../src/mine/pages/my-address.tsx";
import * as dataPage from "../src/mine/pages/my-data.tsx";
import * as erasePage from "../src/mine/pages/my-erase.tsx";
import * as exportPage from "../src/mine/pages/my-export.tsx";
import * as filePage from "../src/mine/pages/my-export-file.ts";
import * as restrictPage from "../src/mine/pages/my-restrict.tsx";
import * as openPage from "../src/mine/pages/open-link.tsx";
import { cookiesOf, drawn, openHouse, type Route, thrown, unwrapped, visit } from "./web.ts";
import type { TestWorld } from "./world.ts";

const pages: Record<string, Route & { default: unknown }> = {
  "/my": myPage,
  "/my/data": dataPage,
  "/my/data/export": exportPage,
  "/my/data/address": addressPage,
  "/my/data/erase": erasePage,
  "/my/data/restrict": restrictPage,
};

export type MyHands = {
  sees: (path: string, cookie?: string) => Promise<string>;
  /** Where a page leads instead of being shown. */
  leads: (path: string) => Promise<string | null>;
  posts: (path: string, form: Record<string, string>) => Promise<Response>;
  file: (form: Record<string, string>) => Promise<Response>;
  /** The newest code mailed to an address. */
  code: (to: string) => Promise<string>;
};

/** Hands of whoever holds this token; without one, of somebody who holds nothing. */
export const useHands =
  (world: TestWorld) =>
  async (token: string | undefined): Promise<MyHands> => {
    const house = await openHouse(world);
    const opened = token
      ? await thrown(
          openPage.action({ ...(await visit(house, { path: `/l/${token}`, form: {} })), params: { token } } as never),
        )
      : undefined;
    const own = opened ? cookiesOf(opened.headers) : "gjensvar-my=guess";
    const ask = async (path: string, cookie: string, form?: Record<string, string>) => ({
      ...(await visit(house, { path, cookie, ...(form ? { form } : {}) })),
      params: {},
    });
    const pageAt = (path: string) => {
      const page = pages[path];
      if (!page) throw new Error(`there is no page at ${path}`);
      return page as Route & { default: unknown; loader: (a: never) => never; action: (a: never) => never };
    };
    return {
      sees: async (path, cookie = own) => {
        const page = pageAt(path);
        const { value } = unwrapped(await page.loader((await ask(path, cookie)) as never));
        return drawn(page.default, { loaderData: value });
      },
      leads: async (path) => {
        const args = await ask(path, own);
        return (await thrown(async () => pageAt(path).loader(args as never))).headers.get("location");
      },
      posts: async (path, form) => {
        const args = await ask(path, own, form);
        return thrown(async () => pageAt(path).action(args as never));
      },
      file: async (form) => {
        const args = await ask("/my/data/export/file", own, form);
        try {
          return await filePage.action(args as never);
        } catch (answer) {
          if (answer instanceof Response) return answer;
          throw answer;
        }
      },
      code: async (to) => {
        const { rows } = await sql<{ subject: string }>`select subject from outbox
          where kind = 'code' and to_addr = ${to} order by id desc limit 1`.execute(world.opened.owner);
        return (rows[0]?.subject ?? "").replaceAll(/\D/g, "");
      },
    };
  };
