-- When a mail account's server last took a mail: who looks at a pause wants to know since when nothing has left.

alter table mail_account add column last_taken_at timestamptz;
