// The parts of the staff page: two tables with small forms in them, and the form that invites.
import type { Lang } from "../platform/i18n/languages.ts";
import { Button, PlainButton } from "../ui/Button.tsx";
import { HiddenFields } from "../ui/HiddenFields.tsx";
import { Select } from "../ui/Select.tsx";
import { Table } from "../ui/Table.tsx";
import { Tag } from "../ui/Tag.tsx";
import { TextField } from "../ui/TextField.tsx";
import { type Role, roles } from "./actor.ts";
import { words } from "./words.ts";

export type ShownStaff = { id: string; name: string; email: string; title: string | null; role: Role; active: boolean };
export type ShownInvitation = { id: string; name: string; email: string; role: Role; until: string };

const roleChoices = (lang: Lang) => roles.map((value) => ({ value, label: words[lang].roles[value] }));

function RoleForm({ lang, row }: { lang: Lang; row: ShownStaff }) {
  const w = words[lang].staff;
  return (
    <form method="post" className="row beside">
      <HiddenFields fields={{ act: "role", id: row.id }} />
      <select className="ds-input" name="role" aria-label={w.roleOf(row.name)} defaultValue={row.role}>
        {roleChoices(lang).map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
      <Button small variant="tertiary">
        {w.save} <span className="sr">{row.name}</span>
      </Button>
    </form>
  );
}

/** Shutting out asks first, on the person's own page; letting in again does not. */
function ActiveAct({ lang, row }: { lang: Lang; row: ShownStaff }) {
  const w = words[lang].staff;
  const page = `/staff/${row.id}`;
  const name = <span className="sr">{row.name}</span>;
  if (row.active)
    return (
      <a href={`${page}#lock`}>
        {w.leave} {name}
      </a>
    );
  return (
    <form method="post" action={page}>
      <HiddenFields fields={{ act: "let-in" }} />
      <PlainButton>
        {w.comeBack} {name}
      </PlainButton>
    </form>
  );
}

/** Everybody, with a form for the role and the way to shut out. Nobody has either in their own row; the name leads to promises. */
export function StaffTable({ lang, me, rows }: { lang: Lang; me: string; rows: readonly ShownStaff[] }) {
  const w = words[lang].staff;
  const mayChange = (row: ShownStaff) => row.id !== me && row.active;
  return (
    <Table
      caption={w.caption}
      captionHidden
      rowKey={(row) => row.id}
      rows={rows}
      columns={[
        {
          key: "name",
          head: w.name,
          rowHead: true,
          cell: (row) => (
            <>
              <a href={`/staff/${row.id}`}>{row.name}</a> {row.id === me && <Tag>{w.you}</Tag>}{" "}
              {!row.active && <Tag strong>{w.left}</Tag>}
              {row.title && <span className="meta"> {row.title}</span>}
            </>
          ),
        },
        { key: "email", head: w.email, cell: (row) => row.email, optional: true },
        {
          key: "role",
          head: w.role,
          cell: (row) => (mayChange(row) ? <RoleForm lang={lang} row={row} /> : words[lang].roles[row.role]),
        },
        {
          key: "act",
          head: w.act,
          headHidden: true,
          act: true,
          cell: (row) => row.id !== me && <ActiveAct lang={lang} row={row} />,
        },
      ]}
    />
  );
}

/** Who has been invited and has not come yet. */
export function InvitationTable({ lang, rows }: { lang: Lang; rows: readonly ShownInvitation[] }) {
  const w = words[lang].staff;
  return (
    <Table
      caption={w.invitedCaption}
      captionHidden
      rowKey={(row) => row.id}
      rows={rows}
      columns={[
        { key: "name", head: w.name, rowHead: true, cell: (row) => row.name },
        { key: "email", head: w.email, cell: (row) => row.email, optional: true },
        { key: "role", head: w.role, cell: (row) => words[lang].roles[row.role] },
        { key: "until", head: w.until, cell: (row) => row.until, nowrap: true },
        {
          key: "act",
          head: w.act,
          headHidden: true,
          act: true,
          cell: (row) => (
            <form method="post">
              <HiddenFields fields={{ act: "withdraw", id: row.id }} />
              <PlainButton>
                {w.withdraw} <span className="sr">{row.name}</span>
              </PlainButton>
            </form>
          ),
        },
      ]}
    />
  );
}

type InviteProps = {
  lang: Lang;
  why?: string | undefined;
  typed?: { name: string; email: string; role: Role } | undefined;
};

/** Name, address, role; what was typed stays when something must be mended. */
export function InviteForm({ lang, why, typed }: InviteProps) {
  const w = words[lang].staff;
  const addressFault = { address: w.faultAddress, "already-here": w.faultHere, "already-invited": w.faultInvited }[
    why ?? ""
  ];
  return (
    <form method="post" className="stack measure">
      <HiddenFields fields={{ act: "invite" }} />
      <p className="quiet">{w.inviteHint}</p>
      <TextField
        id="name"
        name="name"
        label={w.name}
        value={typed?.name}
        maxLength={200}
        autoComplete="off"
        required
        error={why === "name" ? w.faultName : undefined}
      />
      <TextField
        id="email"
        name="email"
        type="email"
        label={w.email}
        value={typed?.email}
        autoComplete="off"
        spellCheck={false}
        required
        error={addressFault}
      />
      <Select id="role" name="role" label={w.role} value={typed?.role ?? "interviewer"} choices={roleChoices(lang)} />
      <div className="row">
        <Button>{w.inviteSubmit}</Button>
      </div>
    </form>
  );
}
