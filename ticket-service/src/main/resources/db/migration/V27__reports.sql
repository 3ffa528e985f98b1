-- Reports look at the clocks that were due in a period.
create index sla_clock_due_in on sla_clock (target, due_at) include (ticket_id);
create index pause_span_in on pause_span (started_at, ended_at);
