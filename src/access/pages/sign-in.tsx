// The door for staff: work e-mail with a password, or a one-time link. Candidates are told that they need no account.
import { data, redirect } from "react-router";
import { Button } from "../../ui/Button.tsx";
import { Gate, Or } from "../../ui/Gate.tsx";
import { HiddenFields } from "../../ui/HiddenFields.tsx";
import { Note } from "../../ui/Note.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { askHouse, askLang, safePath, staffContext } from "../asks.server.ts";
import { words } from "../words.ts";
import type { Route } from "./+types/sign-in";

export function loader({ request, context }: Route.LoaderArgs) {
  const search = new URL(request.url).searchParams;
  const to = safePath(search.get("to"), "/today");
  if (context.get(staffContext)) throw redirect(to);
  return { lang: askLang(request, "nb"), to, out: search.has("out") };
}

export async function action({ request, context }: Route.ActionArgs) {
  const { signIn, ip } = askHouse(context);
  const form = await request.formData();
  const [email = "", password = ""] = ["email", "password"].map((name) => String(form.get(name) ?? ""));
  const to = safePath(String(form.get("to") ?? ""), "/today");
  const from = { headers: request.headers, ip };
  if (form.get("way") === "link") {
    const asked = await signIn.askForLink({ email, to, ...from });
    if (asked.ok) return data({ say: "sent" as const, email, to });
    return data({ say: asked.why, email, to }, { status: asked.why === "address" ? 400 : 429 });
  }
  const entered = await signIn.signInWithPassword({ email, password, ...from });
  if (entered.ok) throw redirect(to, { headers: entered.headers });
  return data({ say: entered.why, email, to }, { status: entered.why === "wrong" ? 400 : 429 });
}

export default function SignIn({ loaderData, actionData }: Route.ComponentProps) {
  const { lang, out } = loaderData;
  const to = actionData?.to ?? loaderData.to;
  const w = words[lang];
  const say = actionData?.say;
  if (say === "sent")
    return (
      <Gate brand="Gjensvar" motto={w.motto} title={w.signIn.sent}>
        <title>{`${w.signIn.sent} · Gjensvar`}</title>
        <p>{w.signIn.sentMore}</p>
        <p className="under">
          <a href={`/sign-in?to=${encodeURIComponent(to)}`}>{w.signIn.back}</a>
        </p>
      </Gate>
    );
  return (
    <Gate brand="Gjensvar" motto={w.motto} title={w.signIn.title} lead={w.signIn.lead}>
      <title>{`${w.signIn.title} · Gjensvar`}</title>
      {out && !say && <Note kind="done" title={w.signIn.signedOut} announced />}
      {say === "wrong" && (
        <Note kind="stop" title={w.signIn.wrong} announced>
          <p>{w.signIn.wrongMore}</p>
        </Note>
      )}
      {say === "too-many" && (
        <Note kind="stop" title={w.signIn.tooMany} announced>
          <p>{w.signIn.tooManyMore}</p>
        </Note>
      )}
      <form className={say || out ? "stack under" : "stack"} method="post" action="/sign-in">
        <HiddenFields fields={{ to }} />
        <TextField
          id="email"
          name="email"
          type="email"
          label={w.email}
          value={actionData?.email}
          autoComplete="username"
          spellCheck={false}
          required
          error={say === "address" ? w.signIn.noAddress : undefined}
        />
        <TextField id="password" name="password" type="password" label={w.password} autoComplete="current-password" />
        <Button name="way" value="password">
          {w.signIn.submit}
        </Button>
        <Or>{w.or}</Or>
        <Button variant="secondary" name="way" value="link">
          {w.signIn.link}
        </Button>
        <p className="meta">{w.signIn.linkHint}</p>
      </form>
      <hr />
      <p className="meta">{w.signIn.candidate}</p>
    </Gate>
  );
}
