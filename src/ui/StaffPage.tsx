/** The frame of every staff page: skip link, bar, search, and the person's own menu. Works without a script. */
import type { ReactNode } from "react";
import { Brand } from "./Brand.tsx";
import { HiddenFields } from "./HiddenFields.tsx";
import { Palette, type PaletteProps } from "./Palette.tsx";
import { Sprite } from "./Sprite.tsx";
import { Switch, type SwitchProps } from "./Switch.tsx";
import type { Hidden, LinkItem, Words } from "./text.ts";

type Search = { action: string; name: string; label: string; value?: string | undefined };

type UserMenuProps = {
  name: Words;
  links?: readonly LinkItem[] | undefined;
  /** Colour scheme and language, each a plain form. */
  switches?: readonly SwitchProps[] | undefined;
  signOut: { action: string; text: Words; hidden?: Hidden | undefined };
};

type StaffPageProps = {
  skip: Words;
  brand: { name: string; href: string };
  navLabel: string;
  nav: readonly LinkItem[];
  search?: Search | undefined;
  palette?: PaletteProps | undefined;
  user?: UserMenuProps | undefined;
  /** One of the layouts, which holds `main`. */
  children: ReactNode;
};

function SearchForm({ action, name, label, value }: Search) {
  return (
    <search>
      <form className="find" action={action} method="get">
        <label className="sr" htmlFor="find">
          {label}
        </label>
        <input
          id="find"
          type="search"
          name={name}
          placeholder={label}
          defaultValue={value}
          data-search=""
          aria-keyshortcuts="/"
        />
        <span className="kbd" aria-hidden="true">
          /
        </span>
      </form>
    </search>
  );
}

function UserMenu({ name, links = [], switches = [], signOut }: UserMenuProps) {
  return (
    <details className="menu" data-menu="">
      <summary>{name}</summary>
      <div>
        {links.length > 0 && (
          <ul>
            {links.map((link) => (
              <li key={link.href}>
                <a href={link.href} aria-current={link.current ? "page" : undefined}>
                  {link.text}
                </a>
              </li>
            ))}
          </ul>
        )}
        {switches.map((one) => (
          <Switch key={one.name} {...one} />
        ))}
        <form action={signOut.action} method="post">
          <HiddenFields fields={signOut.hidden} />
          <button type="submit" className="plain-button">
            {signOut.text}
          </button>
        </form>
      </div>
    </details>
  );
}

/** Everything inside the body, from the sprite to the page's own content. */
export function StaffPage({ skip, brand, navLabel, nav, search, palette, user, children }: StaffPageProps) {
  return (
    <>
      <Sprite />
      <a className="ds-skip-link" href="#main">
        {skip}
      </a>
      <header className="bar">
        <Brand name={brand.name} href={brand.href} />
        <nav aria-label={navLabel}>
          <ul>
            {nav.map((item) => (
              <li key={item.href}>
                <a href={item.href} aria-current={item.current ? "page" : undefined}>
                  {item.text}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <div className="end">
          {search && <SearchForm {...search} />}
          {user && <UserMenu {...user} />}
        </div>
      </header>
      {children}
      {palette && <Palette {...palette} />}
    </>
  );
}
