// A number in a sheet as its reader saw it: dates as ISO, leading zeros and decimals kept, percent as percent.

/** Built-in date formats of SpreadsheetML (ECMA-376, 18.8.30); 45-47 are times. */
const DATE_IDS = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 57, 58]);
const TIME_IDS = new Set([18, 19, 20, 21, 32, 33, 45, 46, 47, 55, 56]);
const BUILT_IN: Record<number, string> = { 1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 9: "0%", 10: "0.00%" };

export type SeenAs = "number" | "date" | "time" | "datetime";

/** What a format shows: letters for day and year make a date, those for hours a time. */
export function seenAs(id: number, code: string | undefined): SeenAs {
  if (code === undefined)
    return id === 22 ? "datetime" : DATE_IDS.has(id) ? "date" : TIME_IDS.has(id) ? "time" : "number";
  const bare = (code.split(";")[0] ?? "").replace(/"[^"]*"|\\.|\[(?!h|m|s)[^\]]*\]|_./gi, "");
  const day = /[dy]|mmm/i.test(bare) || /m/i.test(bare.replace(/h.*m|m.*s/gi, ""));
  const hour = /[hs]/i.test(bare);
  if (/general|standard|@/i.test(bare) || !/[dmyhs]/i.test(bare)) return "number";
  return day ? (hour ? "datetime" : "date") : "time";
}

const two = (value: number) => String(value).padStart(2, "0");

/** A day number as `YYYY-MM-DD`, with the time where the format shows one; `from1904` for files of old Macs. */
export function dateSeen(value: number, as: SeenAs, from1904: boolean): string {
  const seconds = Math.round((value % 1) * 86_400);
  const days = Math.floor(value) + (from1904 ? 1462 : 0) + (value < 60 && !from1904 ? 1 : 0);
  const clock = `${two(Math.floor(seconds / 3600) % 24)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
  if (as === "time" && value < 1) return clock;
  const date = new Date(Date.UTC(1899, 11, 30) + days * 86_400_000).toISOString().slice(0, 10);
  return as === "datetime" && seconds > 0 ? `${date} ${clock}` : date;
}

/** A plain decimal of a double, without the noise of its last bits and never as 1.2E+10. */
function plain(value: number): string {
  const short = Number(value.toPrecision(15));
  if (Number.isSafeInteger(short)) return String(short);
  return Math.abs(short) < 1e21 && Math.abs(short) > 1e-6 ? String(short) : short.toString();
}

/** A number under a format with fixed places, leading zeros or groups of digits ("00 00 00 00"). */
export function numberSeen(value: number, id: number, code: string | undefined): string {
  const format =
    (code ?? BUILT_IN[id] ?? "General")
      .split(";")[0]
      ?.replace(/"([^"]*)"/g, "$1")
      .replace(/\\(.)/g, "$1") ?? "";
  if (/%/.test(format)) {
    const places = /\.(0+)/.exec(format)?.[1]?.length ?? 0;
    return `${(value * 100).toFixed(places)}%`;
  }
  if (Number.isInteger(value) && value >= 0 && /^\+?[0# ()-]+$/.test(format) && /0/.test(format)) {
    const digits = [...String(value)];
    let seen = "";
    for (const sign of [...format].reverse())
      seen = (/[0#]/.test(sign) ? (digits.pop() ?? (sign === "0" ? "0" : "")) : sign) + seen;
    return (digits.join("") + seen).trim();
  }
  const places = /^[#,0]*0\.(0+)$/.exec(format)?.[1]?.length;
  return places === undefined ? plain(value) : value.toFixed(places);
}
