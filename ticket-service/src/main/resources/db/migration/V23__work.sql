-- How a kind of need is dealt with, step by step; every change is a version of its own, and work keeps the one it began with.
create table sop (
    id             uuid primary key,
    version        bigint  not null,
    category_id    uuid    not null unique references category,
    number         integer not null,
    name_zh        text    not null,
    name_en        text    not null,
    signature      boolean not null,
    active         boolean not null
);
create table sop_version (
    id        uuid primary key,
    sop_id    uuid        not null references sop,
    number    integer     not null,
    name_zh   text        not null,
    name_en   text        not null,
    signature boolean     not null,
    steps     jsonb       not null,
    at        timestamptz not null,
    by_name   text,
    unique (sop_id, number)
);
create function keep_sop_versions() returns trigger language plpgsql as $$
begin
    raise exception 'versions of procedures never change';
end $$;
create trigger sop_versions_never_change before update or delete on sop_version
    for each statement execute function keep_sop_versions();

-- The procedure of a category or of the nearest one above it: the version in force.
create function sop_of_category(category uuid) returns uuid language sql stable as $$
    with recursive above(id, parent_id, depth) as (
        select c.id, c.parent_id, 0 from category c where c.id = category
        union all select c.id, c.parent_id, a.depth + 1 from category c join above a on c.id = a.parent_id
            where a.depth < 20)
    select v.id from above a join sop s on s.category_id = a.id and s.active
        join sop_version v on v.sop_id = s.id and v.number = s.number
    order by a.depth limit 1
$$;

-- Causes and remedies as codes, for a category and all below it, or for every one.
create table work_code (
    id          uuid primary key,
    version     bigint  not null,
    kind        text    not null check (kind in ('CAUSE', 'REMEDY')),
    category_id uuid references category,
    code        text    not null,
    name_zh     text    not null,
    name_en     text    not null,
    active      boolean not null,
    unique (kind, code)
);
create index work_code_by_code on work_code (code, id);

-- The work on one closure of a ticket.
create table worksheet (
    ticket_id       uuid        not null references ticket,
    closure         integer     not null,
    sop_version_id  uuid references sop_version,
    started_at      timestamptz not null,
    signature_id    uuid,
    unsigned_reason text,
    primary key (ticket_id, closure)
);
create table work_step (
    ticket_id  uuid    not null,
    closure    integer not null,
    step_id    uuid    not null,
    started_at timestamptz,
    done_at    timestamptz,
    reading    numeric(18, 6),
    note       text,
    by_id      uuid,
    by_name    text,
    primary key (ticket_id, closure, step_id),
    foreign key (ticket_id, closure) references worksheet
);

-- Time worked; corrected by hand only with a reason, and what it was before stays known.
create table labour_span (
    id         uuid primary key,
    ticket_id  uuid        not null references ticket,
    closure    integer     not null,
    person_id  uuid        not null references person,
    started_at timestamptz not null,
    ended_at   timestamptz,
    reason     text,
    check (ended_at >= started_at)
);
create index labour_span_of_ticket on labour_span (ticket_id, closure, started_at);
-- Nobody works at two things at a time.
create unique index labour_span_open on labour_span (person_id) where ended_at is null;

alter table ticket add column report_cause_code text;
alter table ticket add column report_remedy_code text;
-- What happened at a place before, latest first.
create index ticket_by_location on ticket (location_id, created_at, id);
