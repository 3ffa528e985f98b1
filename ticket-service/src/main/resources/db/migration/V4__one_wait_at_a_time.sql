-- A ticket waits for one party at a time; judged at commit, because one span ends where the next begins.
drop index pause_span_open;
alter table pause_span add constraint pause_span_open exclude using btree (ticket_id with =)
    where (ended_at is null) deferrable initially deferred;
