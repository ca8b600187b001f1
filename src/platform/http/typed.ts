// What a browser sent, without the signs that no text can hold. Pure.

/** NUL, the other control characters but tab and line ends, and halves of a character. A database refuses some, a mail others. */
const noSign = (sign: string): boolean => {
  const code = sign.codePointAt(0) ?? 0;
  const isControl = code < 0x20 && sign !== "\t" && sign !== "\n" && sign !== "\r";
  return isControl || code === 0x7f || (code >= 0xd800 && code <= 0xdfff);
};

/** Nearly every text has none, and a long one is looked through without being taken apart. */
function hasNoSign(text: string): boolean {
  if (!text.isWellFormed()) return true;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x7f || (code < 0x20 && noSign(text.charAt(at)))) return true;
  }
  return false;
}

/** The same text without signs that nobody can type and nothing can show; they come along when one copies out of a PDF. */
export const withoutNoSigns = (text: string): string =>
  hasNoSign(text) ? [...text].filter((sign) => !noSign(sign)).join("") : text;

const fileWithout = (file: File): File => {
  const name = withoutNoSigns(file.name);
  return name === file.name ? file : new File([file], name, { type: file.type, lastModified: file.lastModified });
};

/** The one field that brings a file, on every page that takes one. */
const fileField = "file";

/** A form with every text and every file's name mended; what is in a file stays as it is. A file where a text belongs is left out. */
export function mendedForm(form: FormData): FormData {
  const mended = new FormData();
  for (const [name, value] of form)
    if (typeof value === "string") mended.append(name, withoutNoSigns(value));
    else if (name === fileField) mended.append(name, fileWithout(value));
  return mended;
}

/**
 * The same request, whose form is read mended: no page need know. Call it before anybody reads the body.
 * @throws Response 400 from `formData()` for a body that is no form: whoever sent it did not press a button of ours.
 */
export function withMendedForm(request: Request): Request {
  const read = request.formData.bind(request);
  const value = async () => mendedForm(await read().catch(unreadable));
  Object.defineProperty(request, "formData", { value, configurable: true });
  return request;
}

/** "TypeError" is the Fetch Standard's word for a body of another kind, and for parts that do not fit. */
function unreadable(fault: unknown): never {
  throw fault instanceof TypeError ? new Response(null, { status: 400 }) : fault;
}
