// What somebody has attached, each with the text that was read in it, and the form for one more.
import { fileWords } from "../applications/file-words.ts";
import { type ReadFile, sizeOf } from "../applications/files.ts";
import { LARGEST_FILE_MB } from "../platform/http/limits.ts";
import { formatNumber } from "../platform/i18n/format.ts";
import type { Lang } from "../platform/i18n/languages.ts";
import { Button, PlainButton } from "../ui/Button.tsx";
import { FileField } from "../ui/FileField.tsx";
import { HiddenFields } from "../ui/HiddenFields.tsx";
import { attachWords } from "./attach-words.ts";

export type FileFault = keyof (typeof fileWords)["nb"]["refused"];

function FileItem({ lang, file }: { lang: Lang; file: ReadFile }) {
  const w = attachWords[lang];
  const told = fileWords[lang];
  const { number, unit } = sizeOf(file.size);
  return (
    <li>
      <p>
        <strong>{file.name}</strong>{" "}
        <span className="quiet">
          {told.kinds[file.kind]}, {told.size(formatNumber(lang, number), unit)}. {told.scan[file.scan]}.
        </span>
      </p>
      {file.text === "kept" ? (
        <details className="turn">
          <summary>{w.see(file.name)}</summary>
          <p className="a">{file.words}</p>
          {file.cut && <p className="quiet">{told.cut}</p>}
        </details>
      ) : (
        <p className="quiet">{told.text[file.text]}</p>
      )}
      <form method="post">
        <HiddenFields fields={{ act: "remove", id: file.id }} />
        <PlainButton>{w.remove(file.name)}</PlainButton>
      </form>
    </li>
  );
}

export function Attached({ lang, files }: { lang: Lang; files: readonly ReadFile[] }) {
  const w = attachWords[lang];
  return (
    <section aria-labelledby="yours">
      <h2 id="yours">{w.yours}</h2>
      {files.length === 0 ? (
        <p className="quiet">{w.none}</p>
      ) : (
        <ul className="plain stack">
          {files.map((file) => (
            <FileItem key={file.id} lang={lang} file={file} />
          ))}
        </ul>
      )}
    </section>
  );
}

export function AttachForm({ lang, most, fault }: { lang: Lang; most: string; fault: FileFault | undefined }) {
  const w = attachWords[lang];
  return (
    <form method="post" encType="multipart/form-data" className="stack under">
      <FileField
        id="file"
        name="file"
        label={w.field}
        hint={w.hint(most, formatNumber(lang, LARGEST_FILE_MB))}
        error={fault && fileWords[lang].refused[fault]}
        accept=".pdf,.docx,.odt,.txt"
      />
      <Button variant="secondary">{w.add}</Button>
    </form>
  );
}

/** On the last look: the names of what goes along, and the way to change it. */
export function AttachedNames({ lang, names, path }: { lang: Lang; names: readonly string[]; path: string }) {
  const w = attachWords[lang];
  return (
    <section aria-labelledby="attached">
      <h2 id="attached">{w.section}</h2>
      <p className={names.length === 0 ? "quiet" : undefined}>{names.join(", ") || w.none}</p>
      <p>
        <a href={path}>{w.change}</a>
      </p>
    </section>
  );
}
