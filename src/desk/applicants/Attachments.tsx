// What the applicant handed in, on the card: each file with its text, whether it was scanned, and the file itself.
import { fileWords } from "../../applications/file-words.ts";
import { type ReadFile, sizeOf } from "../../applications/files.ts";
import { dateIn, formatDate, formatNumber } from "../../platform/i18n/format.ts";
import { Mark } from "../../ui/Mark.tsx";
import { Section } from "../../ui/Section.tsx";
import { filesWords } from "../words-files.ts";
import type { Reader } from "./shown.ts";

function FileText({ file, lang }: { file: ReadFile; lang: Reader["lang"] }) {
  const told = fileWords[lang];
  if (file.text !== "kept") return <p className="quiet">{told.text[file.text]}</p>;
  return (
    <details>
      <summary>{filesWords[lang].read(file.name)}</summary>
      <p className="as-typed under">{file.words}</p>
      {file.cut && <p className="meta">{told.cut}</p>}
    </details>
  );
}

export function Attachments({
  files,
  application,
  lang,
  zone,
}: Reader & { files: readonly ReadFile[]; application: string }) {
  if (files.length === 0) return null;
  const words = filesWords[lang];
  const told = fileWords[lang];
  return (
    <Section id="files" title={words.title}>
      <p className="meta">{words.lead}</p>
      <ul className="roomy under">
        {files.map((file) => {
          const size = sizeOf(file.size);
          return (
            <li key={file.id}>
              <p>
                <a href={`/applications/${application}/files/${file.id}`} download={file.name}>
                  {file.name}
                </a>
              </p>
              <p className="meta">
                {told.kinds[file.kind]}, {told.size(formatNumber(lang, size.number), size.unit)},{" "}
                {words.handed(formatDate(lang, dateIn(file.at, zone)))}.{" "}
                {file.scan === "not-scanned" && <Mark name="warning" tone="due" />} {told.scan[file.scan]}.{" "}
                {file.scan === "not-scanned" && words.careful}
              </p>
              <FileText file={file} lang={lang} />
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
