// Where an invitation lands: who invites, as what, and a password to choose; or to sign in first, where the address has a login.
import { data, redirect } from "react-router";
import { isLang, type Lang, langNames, langs } from "../../platform/i18n/languages.ts";
import { Button, LinkButton } from "../../ui/Button.tsx";
import { Gate } from "../../ui/Gate.tsx";
import { Select } from "../../ui/Select.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { acceptInvitation, readInvitation } from "../access.server.ts";
import { askHouse, askLang } from "../asks.server.ts";
import { employerCookieFor } from "../cookies.ts";
import { words } from "../words.ts";
import type { Route } from "./+types/invite";

export const headers = () => ({ "Referrer-Policy": "strict-origin", "X-Robots-Tag": "noindex" });

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const { opened, now, signIn } = askHouse(context);
  const read = await readInvitation(opened, params.token, now);
  const back = `/sign-in?to=${encodeURIComponent(`/invite/${params.token}`)}`;
  if (!read.ok) {
    return data(
      { lang: askLang(request, "nb"), back, state: "gone" as const, why: read.why },
      { status: read.why === "unknown" ? 404 : 410 },
    );
  }
  const { invitation, employer, language, hasLogin } = read;
  const lang = askLang(request, language);
  const signedIn = (await signIn.loginOf(request.headers)) !== undefined;
  const state = hasLogin && !signedIn ? ("sign-in-first" as const) : ("open" as const);
  return {
    lang,
    back,
    state,
    name: invitation.name,
    email: invitation.email,
    role: invitation.role,
    employer,
    hasLogin,
  };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const { opened, now, signIn, config, ip } = askHouse(context);
  const form = await request.formData();
  const password = String(form.get("password") ?? "");
  const wanted = form.get("language");
  const language: Lang = isLang(wanted) ? wanted : askLang(request, "nb");
  const signedInAs = await signIn.loginOf(request.headers);
  const accepted = await acceptInvitation(opened, { token: params.token, password, language, signedInAs }, now);
  if (!accepted.ok) return data(accepted, { status: 400 });
  const out = new Headers({ "Set-Cookie": employerCookieFor(accepted.employer, config.GJENSVAR_BASE_URL) });
  if (accepted.newLogin) {
    const entered = await signIn.signInWithPassword({ email: accepted.email, password, headers: request.headers, ip });
    if (!entered.ok) throw redirect("/sign-in", { headers: out });
    for (const cookie of entered.headers.getSetCookie()) out.append("Set-Cookie", cookie);
  }
  throw redirect("/today", { headers: out });
}

type GoneProps = { lang: Lang; title: string; text: string; children: React.ReactNode };
function Halt({ lang, title, text, children }: GoneProps) {
  return (
    <Gate brand="Gjensvar" motto={words[lang].motto} title={title}>
      <title>{`${title} · Gjensvar`}</title>
      <p>{text}</p>
      <div className="under">{children}</div>
    </Gate>
  );
}

export default function Invite({ loaderData, actionData }: Route.ComponentProps) {
  const { lang, back } = loaderData;
  const w = words[lang].invite;
  const toSignIn = <LinkButton href={back}>{w.toSignIn}</LinkButton>;
  if (loaderData.state === "gone")
    return (
      <Halt lang={lang} title={w[loaderData.why]} text={w.more}>
        <LinkButton href="/sign-in">{w.toSignIn}</LinkButton>
      </Halt>
    );
  if (loaderData.state === "sign-in-first" || actionData?.why === "sign-in-first")
    return (
      <Halt lang={lang} title={w.signInFirst} text={w.signInFirstMore}>
        {toSignIn}
      </Halt>
    );
  if (actionData?.why === "other-login")
    return (
      <Halt lang={lang} title={w.otherLogin} text={w.otherLoginMore}>
        <form method="post" action="/sign-out">
          <Button>{w.signOut}</Button>
        </form>
      </Halt>
    );
  const { name, email, role, employer, hasLogin } = loaderData;
  const fault = actionData?.why === "password" ? w.faults[actionData.fault] : undefined;
  const title = w.title(employer);
  return (
    <Gate brand="Gjensvar" motto={words[lang].motto} title={title} lead={w.lead(name, words[lang].roles[role])}>
      <title>{`${title} · Gjensvar`}</title>
      <form className="stack" method="post">
        {hasLogin ? null : (
          <>
            <TextField
              id="email"
              name="email"
              type="email"
              label={words[lang].email}
              value={email}
              autoComplete="username"
              readOnly
            />
            <TextField
              id="password"
              name="password"
              type="password"
              label={w.choose}
              hint={w.hint}
              error={fault}
              autoComplete="new-password"
              required
            />
          </>
        )}
        <Select
          id="language"
          name="language"
          label={w.language}
          value={lang}
          choices={langs.map((value) => ({ value, label: langNames[value] }))}
        />
        <Button>{w.submit}</Button>
      </form>
    </Gate>
  );
}
