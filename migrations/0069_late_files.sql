-- What a draft became when it was sent: a file that was still being read at that moment comes along. The draft goes with the application.
alter table apply_draft add column application uuid;
alter table apply_draft add foreign key (employer, application) references application (employer, id) on delete cascade;
create index apply_draft_sent on apply_draft (application) where application is not null;
