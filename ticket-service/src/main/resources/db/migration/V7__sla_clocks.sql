-- Why work may wait, and what follows from it.
create table pause_reason (
    code                  text primary key check (code ~ '^[A-Z0-9][A-Z0-9_-]{0,39}$'),
    version               bigint  not null,
    name_zh               text    not null,
    name_en               text    not null,
    party                 text    not null,
    stops_respond         boolean not null,
    stops_resolve         boolean not null,
    stops_firm            boolean not null,
    -- Hours of waiting after which somebody is reminded, and after which the ticket goes back to the dispatcher.
    chase_after           integer check (chase_after > 0),
    give_up_after         integer check (give_up_after > 0),
    active                boolean not null
);
create trigger pause_reason_turns_rulebook after insert or update or delete on pause_reason
    for each statement execute function turn_rulebook();
insert into pause_reason values
    ('PARTS',      0, '等待配件',     'Waiting for parts',         'STORE',     false, true, true,  48, null, true),
    ('ACCESS',     0, '无法进入现场', 'No access to the place',    'REQUESTER', false, true, true,  24, 120,  true),
    ('REQUESTER',  0, '等待报修人',   'Waiting for the requester', 'REQUESTER', false, true, true,  24, 120,  true),
    ('WEATHER',    0, '天气原因',     'Weather',                   'OTHER',     false, true, true,  24, null, true),
    ('CONTRACTOR', 0, '等待外协单位', 'Waiting for a contractor',  'OTHER',     false, true, false, 48, null, true),
    ('OTHER',      0, '其他原因',     'Something else',            'OTHER',     false, true, true,  24, null, true);

alter table pause_span
    add column stops_respond boolean not null default false,
    add column stops_resolve boolean not null default true,
    add column stops_firm    boolean not null default true,
    add column chase_at      timestamptz,
    add column give_up_at    timestamptz;
create index pause_span_to_chase on pause_span (chase_at) where ended_at is null and chase_at is not null;
create index pause_span_to_give_up on pause_span (give_up_at) where ended_at is null and give_up_at is not null;

-- Clocks so far ran by the wall clock, which is the calendar around the clock.
alter table sla_clock
    add column policy_id        uuid references sla_policy,
    add column policy_version   integer,
    add column calendar_id      uuid        not null default '00000000-0000-7000-8000-00000000ca01' references calendar,
    add column calendar_version integer     not null default 1,
    add column amount           integer,
    add column unit             text,
    -- When it would be due without any waiting.
    add column base_due_at      timestamptz,
    add column business_seconds bigint,
    add column wall_seconds     bigint,
    -- Shares of the target at which somebody is warned, in percent, the greatest told of so far, and when to look again.
    add column warn_shares      integer[]   not null default '{50,80,100}',
    add column warned_share     integer     not null default 0,
    add column next_warn_at     timestamptz;
update sla_clock set amount = greatest(1, limit_seconds / 60), unit = 'MINUTES',
    base_due_at = started_at + limit_seconds * interval '1 second', warned_share = 100;
alter table sla_clock
    alter column amount set not null, alter column unit set not null, alter column base_due_at set not null,
    alter column calendar_id drop default, alter column calendar_version drop default,
    drop constraint sla_clock_target_check,
    drop constraint sla_clock_ticket_id_closure_target_key,
    add constraint sla_clock_target_check check (target in ('RESPOND', 'RESOLVE', 'FIRM')),
    add constraint sla_clock_once unique (ticket_id, closure, target, started_at);
create index sla_clock_to_warn on sla_clock (next_warn_at) where next_warn_at is not null;

-- Each share of each clock is told of once.
create table sla_warning (
    clock_id uuid        not null references sla_clock,
    share    integer     not null,
    due_at   timestamptz not null,
    fired_at timestamptz not null,
    step     text        not null,
    primary key (clock_id, share)
);

alter table ticket add column planned_for timestamptz;
