-- Work may be finished where there is no connection and told later: the requester has a day from when they were asked.
alter table ticket add column asked_at timestamptz;
drop index ticket_to_close;
create index ticket_to_close on ticket (coalesce(asked_at, finished_at), id) where status = 'FINISHED';
