// Structured logs, one JSON line each, without personal values: ids and codes only.

type Fields = Record<string, unknown>;
export type LogLevel = "debug" | "info" | "warn" | "error" | "silent";

const order: readonly LogLevel[] = ["debug", "info", "warn", "error", "silent"];
let least: LogLevel = "info";
export const setLogLevel = (level: LogLevel): void => {
  least = level;
};

function write(level: LogLevel, what: string, fields: Fields): void {
  if (order.indexOf(level) < order.indexOf(least)) return;
  process.stderr.write(`${JSON.stringify({ at: new Date().toISOString(), level, what, ...plain(fields) })}\n`);
}

/** Errors become their name, message and code; SQL parameters and other baggage stay out. */
function plain(fields: Fields): Fields {
  return Object.fromEntries(
    Object.entries(fields).map(([key, value]) => {
      if (!(value instanceof Error)) return [key, value];
      const code = (value as { code?: unknown }).code;
      return [
        key,
        {
          name: value.name,
          message: value.message.slice(0, 500),
          ...(code === undefined ? {} : { code }),
          stack: value.stack?.split("\n").slice(1, 6),
        },
      ];
    }),
  );
}

export const log = {
  debug: (what: string, fields: Fields = {}) => write("debug", what, fields),
  info: (what: string, fields: Fields = {}) => write("info", what, fields),
  warn: (what: string, fields: Fields = {}) => write("warn", what, fields),
  error: (what: string, fields: Fields = {}) => write("error", what, fields),
};
