// The configuration: every setting comes from the environment, is checked here once, and has a default that is safe to try with.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { faultOfKey } from "../mail/dkim.server.ts";

const root = join(import.meta.dirname, "../../..");
const devSecret = "only-for-trying-out-never-for-real-use";

const flag = z.enum(["on", "off"]).transform((value) => value === "on");
const port = z.coerce.number().int().min(0).max(65535);

const schema = z.object({
  GJENSVAR_MODE: z
    .enum(["trial", "production", "test"])
    .default("trial")
    .describe("`trial` has a demo employer and catches its mail; `production` is strict."),
  GJENSVAR_PORT: port.default(3000).describe("Port of the web server."),
  GJENSVAR_WORKER_PORT: port.default(3001).describe("Port on which `--role worker` serves `/healthz` and `/metrics`."),
  GJENSVAR_HOST: z.string().default("127.0.0.1").describe("Address the web server listens on."),
  GJENSVAR_BASE_URL: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe("The address people use. Default: `http://localhost:<port>`. Must be https in production."),
  GJENSVAR_SECRET: z
    .string()
    .min(32)
    .default(devSecret)
    .describe("Signs cookies; 32 characters or more. Must be set in production."),
  GJENSVAR_FOLDER: z
    .string()
    .default(join(root, "var"))
    .describe("Where the embedded database, the sending journal and caught mail lie. Default: `var/` in the project."),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, "must begin with postgres://")
    .optional()
    .describe("PostgreSQL 15 or newer. Without it the embedded database is used."),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//, "must begin with smtp:// or smtps://")
    .optional()
    .describe("The mail server, `smtp://user:password@host:587`. Without it mail is caught, not sent."),
  SMTP_TLS: z
    .enum(["verified", "unverified", "none"])
    .default("verified")
    .describe("`verified` asks for TLS with a good certificate; the others are refused in production."),
  SMTP_CONNECTIONS: z.coerce
    .number()
    .int()
    .min(1)
    .max(20)
    .default(1)
    .describe("Connections to the mail server. More only to a relay of your own."),
  SMTP_PER_MINUTE: z.coerce
    .number()
    .int()
    .min(1)
    .max(100_000)
    .default(28)
    .describe("Mails a minute. Microsoft 365 takes 30. Caught mail is not paced."),
  DKIM_DOMAIN: z
    .string()
    .regex(/^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,63}$/i, "must be a domain")
    .optional()
    .describe("Signs every mail for this domain (DKIM), with the two below; the domain that mail comes from."),
  DKIM_SELECTOR: z
    .string()
    .regex(/^[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?$/i, "must be the name before ._domainkey")
    .optional()
    .describe("The name before `._domainkey` in the domain's DNS."),
  DKIM_KEY: z
    .string()
    .optional()
    .describe("The private key, RSA of 2048 bits or more, in PEM; better `DKIM_KEY_FILE`, the file it lies in."),
  IMAP_URL: z
    .string()
    .regex(/^imaps?:\/\//, "must begin with imap:// or imaps://")
    .optional()
    .describe(
      "The mailbox that answers and bounces come to, `imaps://user:password@host:993/INBOX`. It is read, never changed.",
    ),
  IMAP_TLS: z.enum(["verified", "unverified", "none"]).default("verified").describe("As SMTP_TLS, for the mailbox."),
  INBOX_HOOK_SECRET: z
    .string()
    .regex(/^(whsec_)?[A-Za-z0-9+/]{32,}={0,2}$/, "must be whsec_ and at least 32 signs of base64")
    .optional()
    .describe(
      "Lets a provider post incoming mail to `/hooks/mail`, signed as Standard Webhooks says: `whsec_` and base64.",
    ),
  CLAMAV_SOCKET: z
    .string()
    .regex(/^(\/.+|[^\s/]+:\d{1,5})$/, "must be a path or host:port")
    .optional()
    .describe("The socket of ClamAV's clamd, a path or `host:port`. Without it files are shown as not scanned."),
  CATCHER_SMTP_PORT: port.default(2525).describe("Port of the mail catcher (trial)."),
  CATCHER_WEB_PORT: port.default(8025).describe("Port of the catcher's page (trial)."),
  GJENSVAR_TRUST_PROXY: flag
    .default(false)
    .describe("`on` when one reverse proxy in front sets X-Forwarded-For and X-Forwarded-Proto."),
  GJENSVAR_LOG: z.enum(["debug", "info", "warn", "error", "silent"]).default("info").describe("How much is logged."),
});

export const configSchema = schema;
type Raw = z.infer<typeof schema>;
export type Config = Omit<Raw, "GJENSVAR_BASE_URL"> & { GJENSVAR_BASE_URL: string };

export type ConfigResult = { ok: true; config: Config } | { ok: false; faults: string[] };

/**
 * Checks the environment. `NAME_FILE` may hold a path whose content becomes `NAME` (secrets).
 * Faults are one clear line each; a value is never repeated, it may be a secret.
 */
export function readConfig(env: Record<string, string | undefined>): ConfigResult {
  const values: Record<string, string> = {};
  const unread: string[] = [];
  for (const name of Object.keys(schema.shape)) {
    const file = env[`${name}_FILE`];
    const value = file ? textOf(file) : env[name];
    if (file && value === undefined) unread.push(`${name}_FILE: there is no file here that can be read`);
    if (value !== undefined && value !== "") values[name] = value;
  }
  if (unread.length > 0) return { ok: false, faults: unread };
  const parsed = schema.safeParse(values);
  if (!parsed.success) {
    return { ok: false, faults: parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`) };
  }
  const config = {
    ...parsed.data,
    GJENSVAR_BASE_URL: (parsed.data.GJENSVAR_BASE_URL ?? `http://localhost:${parsed.data.GJENSVAR_PORT}`).replace(
      /\/$/,
      "",
    ),
  };
  const faults = [
    ...faultsOfDkim(config),
    ...(config.GJENSVAR_MODE === "production" ? unfitForProduction(config) : []),
  ];
  return faults.length > 0 ? { ok: false, faults } : { ok: true, config };
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8").trim();
  } catch {
    return undefined;
  }
}

function faultsOfDkim({ DKIM_DOMAIN, DKIM_SELECTOR, DKIM_KEY }: Config): string[] {
  const given = Object.entries({ DKIM_DOMAIN, DKIM_SELECTOR, DKIM_KEY });
  const absent = given.filter(([, value]) => value === undefined).map(([name]) => name);
  if (absent.length === given.length) return [];
  if (absent.length > 0) return [`${absent.join(" and ")}: must be set too, or none of the three`];
  const fault = faultOfKey(DKIM_KEY ?? "");
  return fault === undefined ? [] : [`DKIM_KEY: ${fault}`];
}

function unfitForProduction(config: Config): string[] {
  const faults: string[] = [];
  if (config.GJENSVAR_SECRET === devSecret)
    faults.push("GJENSVAR_SECRET: set a secret of your own (32 characters or more) in production");
  if (!config.GJENSVAR_BASE_URL.startsWith("https://"))
    faults.push("GJENSVAR_BASE_URL: must begin with https:// in production");
  if (!config.SMTP_URL) faults.push("SMTP_URL: production needs a mail server; mail would only be caught");
  if (config.IMAP_URL && config.IMAP_TLS !== "verified") faults.push("IMAP_TLS: must be verified in production");
  if (config.SMTP_TLS !== "verified") faults.push("SMTP_TLS: must be verified in production");
  return faults;
}
