/** The words of a letter, with or without the thin lines that show what each sentence stands on. */
import { Fragment } from "react";
import { cutAtRanges, type LetterPiece, type LetterRange } from "./letter-ranges.ts";

export type LetterParagraph = {
  text: string;
  ranges?: readonly LetterRange[] | undefined;
  /** In the signature only: a last line in small, for title and address. */
  small?: string | undefined;
  /** Line breaks in the text are kept. */
  kind?: "heading" | "body" | "signature" | undefined;
};

type LetterTextProps = {
  paragraphs: readonly LetterParagraph[];
  /** The heading's level on this page: 2 in the answer room, 1 where the letter is the page. */
  level?: 1 | 2 | undefined;
};

const lineUnder = { ground: "g", svada: "sv", risk: "rk" } as const;

function Lined({ text, ranges }: { text: string; ranges: readonly LetterRange[] }) {
  const [outer, ...inner] = ranges;
  if (!outer) return text;
  return (
    <span className={lineUnder[outer.kind]} data-on={outer.on ? "" : undefined}>
      <Lined text={text} ranges={inner} />
    </span>
  );
}

function Piece({ piece }: { piece: LetterPiece }) {
  return (
    <>
      <Lined text={piece.text} ranges={piece.covers} />
      {piece.ends.map((range) => (
        <Fragment key={`${range.kind}-${range.from}-${range.ref?.number ?? ""}`}>
          {range.ref && (
            <a className="ref" href={range.ref.href} aria-label={range.ref.label}>
              {range.ref.number}
            </a>
          )}
          {range.spoken && <span className="sr"> {range.spoken} </span>}
        </Fragment>
      ))}
    </>
  );
}

/** Plain text in, plain text out: nothing in a letter is read as markup. */
export function LetterText({ paragraphs, level = 2 }: LetterTextProps) {
  const Heading = level === 1 ? "h1" : "h2";
  return (
    <div className="letter">
      {paragraphs.map((paragraph, index) => {
        const key = `${index}-${paragraph.text.slice(0, 24)}`;
        if (paragraph.kind === "heading") return <Heading key={key}>{paragraph.text}</Heading>;
        if (paragraph.kind === "signature")
          return (
            <p key={key} className="sign">
              {paragraph.text}
              {paragraph.small && (
                <small>{`
${paragraph.small}`}</small>
              )}
            </p>
          );
        return (
          <p key={key}>
            {cutAtRanges(paragraph.text, paragraph.ranges ?? []).map((piece) => (
              <Piece key={piece.from} piece={piece} />
            ))}
          </p>
        );
      })}
    </div>
  );
}
