-- Until when a mail may be handed over; after that it waits for a new word. Empty: at any time.
-- A letter that is claimed in the last second of the hours, tried again, or settled by hand must not leave after them.
alter table outbox add column not_after timestamptz;
