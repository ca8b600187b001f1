-- Whether a job tells people by itself that it takes longer, once their day has passed, and which true sentence says why.
alter table job add column holding text not null default 'by-hand'
  check (holding in ('by-hand', 'many', 'interviews', 'references', 'decider', 'approval'));
-- A letter for more time that left by this rule; its approval is that of whoever answers for the job.
alter table letter add column automatic boolean not null default false;
alter table letter add constraint letter_automatic check (not automatic or kind = 'holding');
-- Such a batch was sent off by nobody; by_staff is who answers for the job.
alter table batch add column automatic boolean not null default false;
