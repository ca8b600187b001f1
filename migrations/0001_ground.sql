-- The ground: who is asking (settings of the transaction), employers, the audit chain, the outbox.
-- Every statement of the product runs in a transaction that set these; a missing one shows nothing.

create schema if not exists gjensvar;

create function gjensvar.employer() returns uuid language sql stable
  as $$ select nullif(current_setting('gjensvar.employer', true), '')::uuid $$;
create function gjensvar.login() returns text language sql stable
  as $$ select nullif(current_setting('gjensvar.login', true), '') $$;
create function gjensvar.token() returns text language sql stable
  as $$ select nullif(current_setting('gjensvar.token', true), '') $$;
-- The house itself (the sender, the clock): set only by platform code that serves all employers.
create function gjensvar.house() returns boolean language sql stable
  as $$ select coalesce(current_setting('gjensvar.house', true), '') = 'on' $$;

create table employer (
  id uuid primary key default gen_random_uuid(),
  slug text not null unique check (slug ~ '^[a-z0-9][a-z0-9-]{0,62}$'),
  name text not null check (length(name) between 1 and 200),
  country text not null check (country in ('NO', 'DK', 'SE')),
  sector text not null check (sector in ('public', 'private')),
  language text not null check (language in ('nb', 'nn', 'da', 'sv', 'en')),
  time_zone text not null default 'Europe/Oslo',
  mail_from text not null,
  undo_minutes int not null default 10 check (undo_minutes between 0 and 1440),
  paused_at timestamptz,
  paused_why text,
  created_at timestamptz not null default now()
);

create table auth_user (
  id text primary key,
  name text not null,
  email text not null unique,
  "emailVerified" boolean not null default false,
  image text,
  "createdAt" timestamptz not null default now(),
  "updatedAt" timestamptz not null default now()
);
create table auth_session (
  id text primary key,
  "expiresAt" timestamptz not null,
  token text not null unique,
  "createdAt" timestamptz not null default now(),
  "updatedAt" timestamptz not null default now(),
  "ipAddress" text,
  "userAgent" text,
  "userId" text not null references auth_user (id) on delete cascade
);
create index auth_session_user on auth_session ("userId");
create table auth_account (
  id text primary key,
  "accountId" text not null,
  "providerId" text not null,
  "userId" text not null references auth_user (id) on delete cascade,
  "accessToken" text,
  "refreshToken" text,
  "idToken" text,
  "accessTokenExpiresAt" timestamptz,
  "refreshTokenExpiresAt" timestamptz,
  scope text,
  password text,
  "createdAt" timestamptz not null default now(),
  "updatedAt" timestamptz not null default now()
);
create index auth_account_user on auth_account ("userId");
create table auth_verification (
  id text primary key,
  identifier text not null,
  value text not null,
  "expiresAt" timestamptz not null,
  "createdAt" timestamptz not null default now(),
  "updatedAt" timestamptz not null default now()
);
create index auth_verification_identifier on auth_verification (identifier);

-- Attempts at a door (sign-in, one-time link), counted in the database so that every process sees them.
create table attempt (
  id bigint generated always as identity primary key,
  door text not null,
  who text not null,
  at timestamptz not null default now()
);
create index attempt_recent on attempt (door, who, at);

create table audit_head (
  employer uuid primary key references employer (id),
  last_id bigint not null default 0,
  hash text not null
);
create table audit_line (
  employer uuid not null references employer (id),
  id bigint not null default 0,
  at timestamptz not null default now(),
  actor_kind text not null,
  actor text,
  what text not null,
  about jsonb not null default '{}',
  prev text not null default '',
  hash text not null default '',
  primary key (employer, id)
);
-- The chain is made here, so that no caller can forget it: hash = sha256(prev, id, at, actor, what, about).
create function gjensvar.chain_audit_line() returns trigger language plpgsql as $$
declare head audit_head;
begin
  insert into audit_head (employer, hash) values (new.employer, repeat('0', 64)) on conflict do nothing;
  select * into head from audit_head where employer = new.employer for update;
  new.id := head.last_id + 1;
  new.prev := head.hash;
  new.at := date_trunc('milliseconds', coalesce(new.at, now()));
  new.hash := gjensvar.audit_hash(new);
  update audit_head set last_id = new.id, hash = new.hash where employer = new.employer;
  return new;
end $$;
create function gjensvar.audit_hash(line audit_line) returns text language sql immutable as $$
  select encode(sha256(convert_to(concat_ws(chr(31), line.prev, line.employer::text, line.id::text,
    (extract(epoch from line.at) * 1000)::bigint::text, line.actor_kind, coalesce(line.actor, ''), line.what, line.about::text),
    'UTF8')), 'hex') $$;
create trigger audit_line_chain before insert on audit_line
  for each row execute function gjensvar.chain_audit_line();
create function gjensvar.audit_is_append_only() returns trigger language plpgsql as $$
begin
  raise exception 'the audit log is append-only';
end $$;
create trigger audit_line_stays before update or delete on audit_line
  for each row execute function gjensvar.audit_is_append_only();

-- Every mail, written in the transaction of its fact. States as in knowledge of delivery: see src/platform/mail/README.md.
create table outbox (
  id bigint generated always as identity primary key,
  employer uuid references employer (id),
  about uuid not null,
  kind text not null,
  version int not null default 0,
  message_id text not null unique,
  from_addr text not null,
  reply_to text,
  to_addr text not null,
  lang text not null,
  subject text not null,
  body_text text not null,
  body_html text not null,
  lane smallint not null default 1,
  state text not null default 'queued' check (state in ('queued', 'claimed', 'accepted', 'refused', 'uncertain', 'cancelled')),
  attempts smallint not null default 0,
  claimed_by text,
  lease_until timestamptz,
  next_try timestamptz not null default now(),
  handed_at timestamptz,
  accepted_at timestamptz,
  smtp_reply text,
  created_at timestamptz not null default now(),
  unique (about, kind, version)
) with (fillfactor = 70);
create index outbox_due on outbox (lane, next_try, id) where state in ('queued', 'claimed');
create index outbox_doubt on outbox (employer, id) where state in ('uncertain', 'refused');
