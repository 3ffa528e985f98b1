-- A service may have several consumers of one topic, each with its own progress: "ticket-events@notice" is the line of
-- the consumer "notice" beside that of the service's own, "ticket-events".
alter table inbox_sequence drop constraint inbox_sequence_pkey, add primary key (aggregateid, topic);
drop index parked_event_sequence;
create unique index parked_event_sequence on parked_event (aggregateid, topic, event_seq) where event_seq is not null;
