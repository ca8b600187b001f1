// Language, colours and keys, kept in small cookies of the visitor's own browser.
import { redirect } from "react-router";
import { langCookie, safePath } from "../../access/asks.server.ts";
import { keysCookie, schemeCookie } from "../../frame/cookies.ts";
import { isLang } from "../../platform/i18n/languages.ts";
import type { Route } from "./+types/preferences";

export async function action({ request }: Route.ActionArgs) {
  const form = await request.formData();
  const headers = new Headers();
  const keep = (name: string, value: string) =>
    headers.append("Set-Cookie", `${name}=${value}; Path=/; Max-Age=31536000; SameSite=Lax`);
  const [lang, scheme, keys] = ["lang", "scheme", "keys"].map((name) => String(form.get(name) ?? ""));
  if (isLang(lang)) keep(langCookie, lang);
  if (scheme === "auto" || scheme === "light" || scheme === "dark") keep(schemeCookie, scheme);
  if (keys === "on" || keys === "off") keep(keysCookie, keys);
  const to = String(form.get("to") ?? "/");
  return redirect(safePath(to, "/"), { headers });
}

export function loader() {
  return redirect("/");
}
