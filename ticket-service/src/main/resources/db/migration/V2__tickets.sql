create sequence ticket_number;

create table ticket (
    id                    uuid primary key,
    number                text        not null unique,
    version               bigint      not null,
    event_seq             bigint      not null,
    status                text        not null,
    paused_from           text,
    title                 text        not null,
    description           text,
    channel               text        not null,
    category_id           uuid        not null references category,
    location_id           uuid        not null references location,
    urgency               text        not null,
    requester_id          uuid        not null references person,
    technician_id         uuid references technician,
    contact               text,
    created_at            timestamptz not null,
    responded_at          timestamptz,
    finished_at           timestamptz,
    closed_at             timestamptz,
    due_at                timestamptz,
    closure               integer     not null,
    rework                integer     not null,
    report_cause          text,
    report_remedy         text,
    report_labour_minutes integer,
    rating_score          integer,
    rating_fixed          boolean,
    rating_comment        text,
    rating_answered_at    timestamptz,
    -- What is due first; tickets whose clocks stand still come last.
    queue_at              timestamptz not null
        generated always as (coalesce(due_at, timestamptz '9999-12-31 00:00:00+00')) stored,
    open                  boolean     not null
        generated always as (status in ('SUBMITTED', 'TRIAGED', 'DISPATCHED', 'ACCEPTED', 'IN_PROGRESS', 'PAUSED')) stored
);
create index ticket_queue on ticket (queue_at, id) where open;
create index ticket_queue_by_status on ticket (status, queue_at, id) where open;
create index ticket_by_age on ticket (created_at, id);
create index ticket_by_status on ticket (status, created_at, id);
create index ticket_by_category on ticket (category_id, created_at, id);
create index ticket_by_urgency on ticket (urgency, created_at, id);
create index ticket_by_requester on ticket (requester_id, created_at, id);
create index ticket_by_technician on ticket (technician_id, created_at, id);
create index ticket_jobs on ticket (technician_id, queue_at, id) where open;
create index ticket_to_close on ticket (finished_at, id) where status = 'FINISHED';
create index ticket_closed_on on ticket (closed_at) where closed_at is not null;
create index ticket_search on ticket using gin (bigrams(number || ' ' || title));

-- One clock per target; resolve has one per closure.
create table sla_clock (
    id             uuid primary key,
    ticket_id      uuid        not null references ticket,
    closure        integer     not null,
    target         text        not null check (target in ('RESPOND', 'RESOLVE')),
    limit_seconds  bigint      not null,
    started_at     timestamptz not null,
    due_at         timestamptz not null,
    paused_at      timestamptz,
    stopped_at     timestamptz,
    -- By how much the target was met; negative when it was missed.
    margin_seconds bigint,
    unique (ticket_id, closure, target)
);

-- Who the ticket waited for, and why.
create table pause_span (
    id         uuid primary key,
    ticket_id  uuid        not null references ticket,
    reason     text        not null,
    party      text        not null,
    started_at timestamptz not null,
    ended_at   timestamptz
);
create index pause_span_of_ticket on pause_span (ticket_id, started_at);
create unique index pause_span_open on pause_span (ticket_id) where ended_at is null;

create table part_line (
    id                 uuid primary key,
    ticket_id          uuid           not null references ticket,
    item_id            uuid           not null,
    sku                text           not null,
    item_name_zh       text           not null,
    item_name_en       text           not null,
    unit               text           not null,
    quantity           numeric(14, 3) not null check (quantity > 0),
    status             text           not null,
    reservation_id     uuid,
    supply_stage       text,
    supply_number      text,
    supply_expected_on date
);
create index part_line_of_ticket on part_line (ticket_id);
create index part_line_of_reservation on part_line (reservation_id);

-- Everything that happened to a ticket; rows are only ever added.
create table timeline (
    position    bigint generated always as identity primary key,
    id          uuid        not null unique,
    ticket_id   uuid        not null references ticket,
    at          timestamptz not null,
    recorded_at timestamptz not null,
    actor_id    uuid,
    actor_name  text,
    kind        text        not null,
    from_status text,
    to_status   text,
    note        text,
    data        jsonb       not null
);
create index timeline_of_ticket on timeline (ticket_id, position);

create function keep_timeline() returns trigger language plpgsql as $$
begin
    raise exception 'the timeline is append-only';
end $$;
create trigger timeline_is_append_only before update or delete on timeline
    for each statement execute function keep_timeline();
