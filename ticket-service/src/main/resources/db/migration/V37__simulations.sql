-- What a draft would have changed about past tickets: the answer to a question, kept for a month and touching nothing.
create table sla_simulation (
    id              uuid primary key,
    created_at      timestamptz not null,
    created_by      uuid        not null,
    created_by_name text        not null,
    kind            text        not null check (kind in ('POLICY', 'CALENDAR')),
    -- The policy or calendar in whose place it was tried; a policy not added yet has an id of its own.
    thing_id        uuid        not null,
    name_zh         text        not null,
    name_en         text        not null,
    tried           jsonb       not null,
    first_day       date        not null,
    last_day        date        not null,
    zone            text        not null,
    result          jsonb       not null
);
create index sla_simulation_latest on sla_simulation (created_at, id);

create table sla_simulation_change (
    id            uuid primary key,
    simulation_id uuid     not null references sla_simulation on delete cascade,
    ticket_id     uuid     not null references ticket,
    number        text     not null,
    target        text     not null,
    closure       integer  not null,
    -- What comes first in the list: 0 missed now, 1 kept now, 2 newly measured, 3 measured no longer, 4 due at another time.
    effect        smallint not null,
    policy_before uuid,
    policy_after  uuid,
    due_before    timestamptz,
    due_after     timestamptz,
    stopped_at    timestamptz,
    before        text     not null,
    after         text     not null
);
create index sla_simulation_change_listed on sla_simulation_change (simulation_id, effect, number, id);
create index sla_simulation_change_by_number on sla_simulation_change (simulation_id, number, id);

-- Who is told of a clock that runs around the clock sleeps at night: what is not urgent waits for working hours.
update sla_policy_version v
set terms = terms || '{"escalation": {"calendarId": "00000000-0000-7000-8000-00000000ca03"}}'
from sla_policy p
where p.id = v.policy_id and p.code in ('EQUIPMENT', 'ALL-IN-2H') and p.template is not null
    and v.created_by is null and not terms ? 'escalation';

-- A school that is on vacation still answers and keeps its network: the shipped limits count statutory working days.
-- Clocks that run have pinned their calendar.
update sla_policy_version v
set terms = cast(replace(cast(terms as text), '00000000-0000-7000-8000-00000000ca04', '00000000-0000-7000-8000-00000000ca03') as jsonb)
from sla_policy p
where p.id = v.policy_id and p.code in ('ORDINARY', 'NETWORK') and p.template is not null and v.created_by is null;
