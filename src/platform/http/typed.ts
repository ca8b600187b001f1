// What a browser sent, without the signs that no text can hold. Pure.

/** NUL, the other control characters but tab and line ends, and halves of a character. A database refuses some, a mail others. */
const noSign = (sign: string): boolean => {
  const code = sign.codePointAt(0) ?? 0;
  const isControl = code < 0x20 && sign !== "\t" && sign !== "\n" && sign !== "\r";
  return isControl || code === 0x7f || (code >= 0xd800 && code <= 0xdfff);
};

/** The same text without signs that nobody can type and nothing can show; they come along when one copies out of a PDF. */
export function withoutNoSigns(text: string): string {
  const signs = [...text];
  return signs.some(noSign) ? signs.filter((sign) => !noSign(sign)).join("") : text;
}

const fileWithout = (file: File): File => {
  const name = withoutNoSigns(file.name);
  return name === file.name ? file : new File([file], name, { type: file.type, lastModified: file.lastModified });
};

/** A form with every text and every file's name mended; what is in a file stays as it is. */
export function mendedForm(form: FormData): FormData {
  const mended = new FormData();
  for (const [name, value] of form)
    if (typeof value === "string") mended.append(name, withoutNoSigns(value));
    else mended.append(name, fileWithout(value));
  return mended;
}

/** The same request, whose form is read mended: no page need know. Call it before anybody reads the body. */
export function withMendedForm(request: Request): Request {
  const read = request.formData.bind(request);
  Object.defineProperty(request, "formData", { value: async () => mendedForm(await read()), configurable: true });
  return request;
}
