/** Buttons and links that look like buttons. One primary in each region. */
import type { ButtonHTMLAttributes } from "react";
import type { Words } from "./text.ts";

type Look = {
  children: Words;
  variant?: "primary" | "secondary" | "tertiary" | undefined;
  /** Outlined in red, never filled: for what stops or takes back. */
  danger?: boolean | undefined;
  small?: boolean | undefined;
  /** The key that presses it. Shown inside, and read by keys.ts. */
  shortcut?: string | undefined;
};

function look({ variant, danger, small, shortcut }: Omit<Look, "children">) {
  return {
    className: "ds-button",
    "data-variant": variant === "primary" ? undefined : variant,
    "data-color": danger ? "danger" : undefined,
    "data-size": small ? "sm" : undefined,
    "data-key": shortcut,
    "aria-keyshortcuts": shortcut,
  };
}

type ButtonProps = Look &
  Pick<ButtonHTMLAttributes<HTMLButtonElement>, "name" | "value" | "form" | "formAction" | "formNoValidate"> & {
    type?: "submit" | "button" | undefined;
    disabled?: boolean | undefined;
    /** The id of the sentence that says why it cannot be pressed. */
    why?: string | undefined;
    /** Where scripts run, the page it leads to is taken in without loading anew. */
    inPlace?: boolean | undefined;
  };

/** A button that sends its form. A disabled one names the sentence that says why. */
export function Button({
  children,
  variant,
  danger,
  small,
  shortcut,
  why,
  inPlace,
  type = "submit",
  ...rest
}: ButtonProps) {
  return (
    <button
      type={type}
      {...look({ variant, danger, small, shortcut })}
      aria-describedby={why}
      data-in-place={inPlace ? "" : undefined}
      {...rest}
    >
      {children}
      {shortcut && (
        <span className="kbd" aria-hidden="true">
          {shortcut}
        </span>
      )}
    </button>
  );
}

/** A link in a button's clothes: it goes somewhere and changes nothing. */
export function LinkButton({
  href,
  children,
  download,
  ...rest
}: Look & { href: string; download?: boolean | undefined }) {
  return (
    <a href={href} {...look(rest)} download={download}>
      {children}
      {rest.shortcut && (
        <span className="kbd" aria-hidden="true">
          {rest.shortcut}
        </span>
      )}
    </a>
  );
}

/** A button that looks like a link, for a small act inside a sentence. */
export function PlainButton({
  children,
  name,
  value,
  form,
  shortcut,
}: {
  children: Words;
  name?: string | undefined;
  value?: string | undefined;
  form?: string | undefined;
  /** The key that presses it. */
  shortcut?: string | undefined;
}) {
  return (
    <button
      type="submit"
      className="plain-button"
      name={name}
      value={value}
      form={form}
      data-key={shortcut}
      aria-keyshortcuts={shortcut}
    >
      {children}{" "}
      {shortcut && (
        <span className="kbd" aria-hidden="true">
          {shortcut}
        </span>
      )}
    </button>
  );
}
