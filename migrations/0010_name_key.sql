-- Who could be the same person, when a list gives no id and no address: the name as the product compares it (nameKey in
-- src/applications/known-people.ts). Only the product makes it: what lower() does outside ASCII depends on a database's locale.
-- Null where it is not made yet, as in rows older than this; the next list that comes in makes it.
alter table candidate add column name_key text;
create index candidate_name_key on candidate (employer, name_key);
