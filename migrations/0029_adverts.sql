-- What a job says to anybody: its text in each language, pay, place and honest facts. Shown from the moment somebody publishes it.
create table advert (
  job uuid primary key,
  employer uuid not null,
  -- A text per language: {"nb": "…"}.
  texts jsonb not null default '{}',
  pay_from int check (pay_from between 1 and 100000000),
  pay_to int check (pay_to between 1 and 100000000),
  pay_per text not null default 'year' check (pay_per in ('year', 'month', 'hour')),
  agreement text not null default '' check (length(agreement) <= 200),
  street text not null default '' check (length(street) <= 200),
  postal_code text not null default '' check (length(postal_code) <= 20),
  locality text not null default '' check (length(locality) <= 100),
  remote text not null default 'none' check (remote in ('none', 'partly', 'fully')),
  extent int not null default 100 check (extent between 1 and 100),
  temporary boolean not null default false,
  temporary_until date,
  -- Nobody knows until somebody has said: an advert is not published without an answer.
  internal_candidate boolean,
  meant_for_someone boolean,
  contact uuid,
  -- Where applications are received, when that is another system.
  apply_url text check (apply_url ~ '^https://' and length(apply_url) <= 500),
  changed_at timestamptz not null,
  published_at timestamptz,
  published_by uuid,
  check (pay_to is null or pay_from is null or pay_to >= pay_from),
  check (temporary or temporary_until is null),
  check (num_nulls(published_at, published_by) in (0, 2)),
  check (published_at is null or num_nulls(internal_candidate, meant_for_someone) = 0),
  foreign key (employer, job) references job (employer, id) on delete cascade,
  foreign key (employer, contact) references staff (employer, id),
  foreign key (employer, published_by) references staff (employer, id)
);
create index advert_published on advert (employer, published_at) where published_at is not null;
alter table advert enable row level security;
alter table advert force row level security;
create policy own on advert using (employer = (select gjensvar.employer())) with check (employer = (select gjensvar.employer()));
grant select, insert, update on advert to gjensvar_app;
