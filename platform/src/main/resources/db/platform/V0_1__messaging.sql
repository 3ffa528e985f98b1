-- Outgoing events, written with the change they tell of and deleted once the broker has acknowledged them.
-- Column names follow Debezium's outbox event router where it has one.
create table outbox (
    position      bigint generated always as identity primary key,
    id            uuid        not null,
    aggregatetype text        not null,
    aggregateid   uuid        not null,
    event_seq     bigint      not null,
    type          text        not null,
    payload       text        not null,
    headers       text        not null,
    created_at    timestamptz not null,
    parked_cause  text,
    constraint outbox_sequence unique (aggregateid, event_seq)
);
create index outbox_parked on outbox (aggregateid) where parked_cause is not null;

-- Who relays: one row per outbox, judged by the database's clock.
create table relay_lease (
    name       text primary key,
    owner      uuid        not null,
    epoch      bigint      not null,
    expires_at timestamptz not null
);

-- How far each aggregate of the others has been applied here; null until its first event is.
create table inbox_sequence (
    aggregateid uuid primary key,
    topic       text not null,
    last_seq    bigint
);

-- Every event that was applied here, by day.
create table inbox (
    event_id    uuid        not null,
    topic       text        not null,
    aggregateid uuid        not null,
    event_seq   bigint      not null,
    type        text        not null,
    applied_at  timestamptz not null default now()
) partition by range (applied_at);
create table inbox_default partition of inbox default;
create index inbox_aggregate on inbox (aggregateid, event_seq);

-- Makes the daily partitions of the next days and drops those older than keep_days.
create function inbox_maintain(keep_days integer) returns void language plpgsql as $$
declare
    day date;
    old text;
begin
    for day in select generate_series(current_date + 1, current_date + 3, interval '1 day')::date loop
        execute format('create table if not exists inbox_%s partition of inbox for values from (%L) to (%L)',
            to_char(day, 'YYYYMMDD'), day::timestamptz, (day + 1)::timestamptz);
    end loop;
    for old in
        select c.relname from pg_inherits i join pg_class c on c.oid = i.inhrelid
        where i.inhparent = 'inbox'::regclass and c.relname ~ '^inbox_\d{8}$'
          and to_date(substr(c.relname, 7), 'YYYYMMDD') < current_date - keep_days loop
        execute format('drop table %I', old);
    end loop;
    delete from inbox_default where applied_at < current_date - keep_days;
end $$;

-- Events that could not be applied, with their cause, in line behind each other per aggregate.
create table parked_event (
    id          uuid primary key,
    topic       text        not null,
    partition   integer     not null,
    record_offset bigint    not null,
    aggregateid uuid,
    event_seq   bigint,
    type        text,
    headers     text        not null,
    payload     text        not null,
    reason      text        not null check (reason in ('MALFORMED', 'FAILED', 'GAP', 'BEHIND')),
    cause       text        not null,
    attempts    integer     not null default 1,
    parked_at   timestamptz not null default now(),
    constraint parked_event_record unique (topic, partition, record_offset)
);
create unique index parked_event_sequence on parked_event (aggregateid, event_seq) where event_seq is not null;
