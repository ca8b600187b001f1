// A stranger's file on its way out: always as an attachment, never as a page of ours. Pure.

export type Attachment = { readonly name: string; readonly media: string; readonly bytes: Uint8Array };

/** RFC 8187, 3.2.1: what may stand in an extended value as it is. */
const encoded = (name: string): string =>
  encodeURIComponent(name.toWellFormed()).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/** RFC 6266: a name of plain ASCII for old programs, and the whole one. */
export function dispositionOf(name: string): string {
  const plain = name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[^\w .()-]/g, "_")
    .trim();
  return `attachment; filename="${plain || "file"}"; filename*=UTF-8''${encoded(name)}`;
}

/** It is saved, not shown; and should a browser show it all the same, it runs nothing and reaches nothing. */
export const attachment = ({ name, media, bytes }: Attachment): Response =>
  new Response(Uint8Array.from(bytes), {
    headers: {
      "Content-Type": media,
      "Content-Disposition": dispositionOf(name),
      "Content-Length": String(bytes.length),
      "Content-Security-Policy": "sandbox; default-src 'none'; frame-ancestors 'none'",
      "X-Content-Type-Options": "nosniff",
      "Cache-Control": "private, no-store",
    },
  });
