-- Applying as a conversation: the questions of a job as staff changed them, what somebody has written so far, and what is asked apart.
create table apply_question (
  employer uuid not null,
  job uuid not null,
  -- `must:<key>` and the like for a question that the job gives; `own:<n>` for one that staff added.
  key text not null check (key ~ '^[a-z]+(:[a-z0-9-]{1,41})?$'),
  -- A text per language: {"nb": "…"}. Empty: as the job gives it.
  texts jsonb not null default '{}',
  shown boolean not null default true,
  position int not null default 0,
  primary key (job, key),
  foreign key (employer, job) references job (employer, id) on delete cascade
);

-- What somebody has written before sending. Nobody of the staff reads it.
create table apply_draft (
  id uuid primary key,
  employer uuid not null,
  job uuid not null,
  language text not null check (language in ('nb', 'nn', 'da', 'sv', 'en')),
  -- Who it is, and what is asked apart, as they were typed.
  facts jsonb not null default '{}',
  apart jsonb not null default '{}',
  -- An answer that was begun when somebody paused: {"question", "text"}.
  half jsonb not null default '{}',
  mails int not null default 0,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  sent_at timestamptz,
  unique (employer, id),
  foreign key (employer, job) references job (employer, id) on delete cascade
);
create index apply_draft_left on apply_draft (changed_at);

create table apply_answer (
  employer uuid not null,
  draft uuid not null,
  question text not null,
  -- The words of the question as it was asked.
  asked text not null,
  text text not null default '' check (length(text) <= 8000),
  -- The one follow-up: what it asked for, its words, and the answer. Null: none was asked; an answer of null: it waits.
  lack text check (lack in ('few-words', 'example', 'role', 'time')),
  follow_up text,
  more text check (length(more) <= 8000),
  at timestamptz not null,
  primary key (draft, question),
  foreign key (employer, draft) references apply_draft (employer, id) on delete cascade
);

-- Who may go on with a draft: a browser (its cookie) or whoever holds the link from the mail. Only hashes.
create table apply_key (
  employer uuid not null,
  draft uuid not null,
  hash text not null,
  mailed boolean not null default false,
  expires_at timestamptz not null,
  primary key (hash, draft),
  foreign key (employer, draft) references apply_draft (employer, id) on delete cascade
);

-- What assessors never see: needs for adaptation, the public list of applicants, and what somebody told that nobody may weigh.
create table application_apart (
  application uuid primary key,
  employer uuid not null,
  needs text,
  off_list boolean not null default false,
  off_list_why text,
  birth_year int check (birth_year between 1900 and 2100),
  work text,
  municipality text,
  -- What was answered to the wish to stay off the list, by whom: never by itself (offentleglova § 25).
  off_list_granted boolean,
  decided_by uuid,
  decided_at timestamptz,
  -- Sentences taken out of what assessors read: [{"question", "sentence", "ground"}].
  volunteered jsonb not null default '[]',
  check (num_nulls(off_list_granted, decided_by, decided_at) in (0, 3)),
  foreign key (employer, application) references application (employer, id) on delete cascade,
  foreign key (employer, decided_by) references staff (employer, id)
);

do $$ declare t text; begin
  foreach t in array array['apply_question', 'apply_draft', 'apply_answer', 'apply_key', 'application_apart'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy own on %I using (employer = (select gjensvar.employer())) with check (employer = (select gjensvar.employer()))', t);
    execute format('grant select, insert, update, delete on %I to gjensvar_app', t);
  end loop;
end $$;
-- A link from a mail names no employer: its hash alone finds the row it belongs to.
create policy bearer on apply_key for select using (hash = gjensvar.token());
