-- Human hours: between which clock times a job's letters may leave, on working days. Both empty: at any time.
-- A job that was made before this keeps sending at any time until somebody says otherwise; a new one keeps office hours.
alter table job add column hours_from text check (hours_from ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$');
alter table job add column hours_until text check (hours_until ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$');
alter table job alter column hours_from set default '08:00';
alter table job alter column hours_until set default '17:00';
alter table job add constraint job_hours check ((hours_from is null) = (hours_until is null) and hours_from < hours_until);

-- Send now anyway: these letters wait for no hours, also when they are tried again.
alter table batch add column any_hour boolean not null default false;
