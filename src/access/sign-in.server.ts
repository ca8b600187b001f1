// How staff get in and out: better-auth keeps passwords, one-time links and sessions; this file is all that talks to it.
// Its HTTP routes are never mounted, so nothing can be used up by a GET.
import { betterAuth } from "better-auth";
import { isAPIError } from "better-auth/api";
import { magicLink } from "better-auth/plugins";
import type { Config } from "../platform/config/config.server.ts";
import { inTransaction } from "../platform/db/db.server.ts";
import type { OpenedDatabase } from "../platform/db/open.server.ts";
import { theHouse } from "../platform/db/scope.ts";
import { newId, newToken } from "../platform/ids.server.ts";
import { log } from "../platform/log.server.ts";
import { post } from "../platform/mail/mail.server.ts";
import type { Staff } from "./actor.ts";
import { readAddress } from "./address.ts";
import { giveBack, knock, limitsOf } from "./attempts.server.ts";
import { employerCookie } from "./cookies.ts";
import { endSession, loginOf } from "./logins.server.ts";
import { linkMail } from "./mails.ts";
import { cookieOf, safePath } from "./origin.ts";
import { type Employer, selectMemberships } from "./store.server.ts";

/** A working day. A session ends then whatever happens, and is not prolonged by use. */
const sessionSeconds = 12 * 3600;
export const linkMinutes = 10;

type Membership = { staff: Staff; employer: Employer };
/** Somebody signed in, at one employer. `memberships` are all of the login's, by the employer's name. */
export type Seat = Membership & { login: string; memberships: readonly Membership[] };

type From = { headers: Headers; ip: string };
export type SignedIn<Why extends string> = { ok: true; headers: Headers } | { ok: false; why: Why };

export type SignIn = {
  /** The headers set the session's cookie. An address without active staff is `wrong`, as a wrong password is. */
  signInWithPassword: (attempt: { email: string; password: string } & From) => Promise<SignedIn<"wrong" | "too-many">>;
  /** Posts a one-time link when the address belongs to active staff; the answer is the same when it does not. */
  askForLink: (
    ask: { email: string; to?: string | undefined } & From,
  ) => Promise<{ ok: true } | { ok: false; why: "address" | "too-many" }>;
  /** Uses up a one-time link. Call it from a POST only. */
  enterByLink: (use: { token: string } & From) => Promise<SignedIn<"gone" | "too-many">>;
  /** Ends the session and returns the headers that clear its cookie. Without a session it does nothing. */
  signOut: (headers: Headers) => Promise<Headers>;
  /** Who asks: the session's login, and where it works. Undefined when nobody is signed in, or no longer works anywhere. */
  staffOf: (headers: Headers) => Promise<Seat | undefined>;
  /** The login of a session, working anywhere or not: for somebody who accepts a first invitation. */
  loginOf: (headers: Headers) => Promise<string | undefined>;
};

type Parts = { opened: OpenedDatabase; config: Config; clock: () => Date };
type SendLink = (email: string, token: string, to: string | undefined) => Promise<void>;

function makeAuth({ opened, config }: Parts, sendLink: SendLink) {
  return betterAuth({
    appName: "Gjensvar",
    baseURL: config.GJENSVAR_BASE_URL,
    secret: config.GJENSVAR_SECRET,
    database: { db: opened.owner, type: "postgres" },
    telemetry: { enabled: false },
    logger: { level: "error", log: (_level, message) => log.error("sign-in", { message }) },
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 12, maxPasswordLength: 128 },
    user: { modelName: "auth_user" },
    account: { modelName: "auth_account" },
    verification: { modelName: "auth_verification" },
    session: { modelName: "auth_session", expiresIn: sessionSeconds, disableSessionRefresh: true },
    advanced: {
      cookiePrefix: "gjensvar",
      useSecureCookies: config.GJENSVAR_BASE_URL.startsWith("https://"),
      defaultCookieAttributes: { httpOnly: true, sameSite: "lax", path: "/" },
      ipAddress: { disableIpTracking: true },
    },
    plugins: [
      magicLink({
        expiresIn: linkMinutes * 60,
        disableSignUp: true,
        storeToken: "hashed",
        generateToken: () => newToken(),
        sendMagicLink: ({ email, token, metadata }) => sendLink(email, token, metadata?.to),
      }),
    ],
  });
}

type Auth = ReturnType<typeof makeAuth>;

/** The library is given the cookie and nothing else: no address, no browser's name is kept with a session. */
function cookieOnly(headers: Headers): Headers {
  const cookie = headers.get("cookie");
  return new Headers(cookie === null ? {} : { cookie });
}

/** Only the cookies the library set travel on. */
function cookiesSet(headers: Headers): Headers {
  const out = new Headers();
  for (const cookie of headers.getSetCookie()) out.append("set-cookie", cookie);
  return out;
}

/** Runs a call of the library: what it refuses becomes undefined, what goes wrong inside it is thrown. */
async function unlessRefused<T>(call: Promise<T>): Promise<T | undefined> {
  try {
    return await call;
  } catch (fault) {
    if (isAPIError(fault) && fault.statusCode < 500) return undefined;
    throw fault;
  }
}

const membershipsOf = (parts: Parts, login: string): Promise<Membership[]> =>
  inTransaction(parts.opened.db, { login }, (tx) => selectMemberships(tx, login));

/** Posts the one-time link, to active staff only, in their language, from their employer's address. */
const linkSender =
  (parts: Parts): SendLink =>
  async (email, token, to) => {
    const login = await loginOf(parts.opened, email);
    const [first] = login ? await membershipsOf(parts, login.id) : [];
    if (!first) return;
    const way = safePath(to, "");
    const link = `${parts.config.GJENSVAR_BASE_URL}/sign-in/link/${token}${way ? `?to=${encodeURIComponent(way)}` : ""}`;
    // No employer on the row: the mail holds a key to one person's login, and belongs to that person.
    const mail = {
      ...linkMail(first.staff.language, link),
      employer: null,
      about: newId(),
      kind: "sign-in-link",
      lane: 0 as const,
    };
    await inTransaction(parts.opened.db, theHouse, (tx) =>
      post(tx, [{ ...mail, from: first.employer.mailFrom, to: email }]),
    );
  };

/** A session that was just made counts only when its login works somewhere; otherwise it is ended again. */
async function keepIfStaff(
  parts: Parts,
  made: { headers: Headers; response: { token: string; user: { id: string } } } | undefined,
) {
  if (!made) return undefined;
  if ((await membershipsOf(parts, made.response.user.id)).length > 0) return cookiesSet(made.headers);
  await endSession(parts.opened, made.response.token);
  return undefined;
}

function waysIn(parts: Parts, auth: Auth): Pick<SignIn, "signInWithPassword" | "askForLink" | "enterByLink"> {
  const {
    opened: { db },
    clock,
  } = parts;
  return {
    signInWithPassword: async ({ email: typed, password, ip }) => {
      const email = readAddress(typed) ?? typed.trim().toLowerCase().slice(0, 254);
      const knocked = await knock(db, "password", limitsOf("password", { email, ip }), clock());
      if (!knocked.ok) return knocked;
      const call = auth.api.signInEmail({ body: { email, password }, headers: new Headers(), returnHeaders: true });
      const headers = await keepIfStaff(parts, await unlessRefused(call));
      if (!headers) return { ok: false, why: "wrong" };
      await giveBack(db, knocked.pass);
      return { ok: true, headers };
    },
    askForLink: async ({ email: typed, to, ip }) => {
      const email = readAddress(typed);
      if (!email) return { ok: false, why: "address" };
      const knocked = await knock(db, "ask-link", limitsOf("ask-link", { email, ip }), clock());
      if (!knocked.ok) return knocked;
      const metadata = to === undefined ? {} : { to };
      await unlessRefused(auth.api.signInMagicLink({ body: { email, metadata }, headers: new Headers() }));
      return { ok: true };
    },
    enterByLink: async ({ token, ip }) => {
      const knocked = await knock(db, "use-link", limitsOf("use-link", { ip }), clock());
      if (!knocked.ok) return knocked;
      const call = auth.api.magicLinkVerify({ query: { token }, headers: new Headers(), returnHeaders: true });
      const headers = await keepIfStaff(parts, await unlessRefused(call));
      if (!headers) return { ok: false, why: "gone" };
      await giveBack(db, knocked.pass);
      return { ok: true, headers };
    },
  };
}

/** Opens the door. Asks the library once, so that a schema it does not like stops the start and not the first visitor. */
export async function openSignIn(parts: Parts): Promise<SignIn> {
  const auth = makeAuth(parts, linkSender(parts));
  await auth.api.getSession({ headers: new Headers() });
  const loginIn = async (headers: Headers): Promise<string | undefined> =>
    headers.has("cookie") ? (await auth.api.getSession({ headers: cookieOnly(headers) }))?.user.id : undefined;
  return {
    ...waysIn(parts, auth),
    signOut: async (headers) => {
      const done = await unlessRefused(auth.api.signOut({ headers: cookieOnly(headers), returnHeaders: true }));
      return done ? cookiesSet(done.headers) : new Headers();
    },
    loginOf: loginIn,
    staffOf: async (headers) => {
      const login = await loginIn(headers);
      if (login === undefined) return undefined;
      const memberships = await membershipsOf(parts, login);
      const wanted = cookieOf(headers, employerCookie);
      const seat = memberships.find((one) => one.employer.id === wanted) ?? memberships[0];
      return seat && { ...seat, login, memberships };
    },
  };
}
