-- Who is on a ticket: one lead and helpers, each with their own acceptance, start and labour.
create table assignment (
    id             uuid primary key,
    ticket_id      uuid        not null references ticket,
    closure        integer     not null,
    person_id      uuid        not null references technician,
    lead           boolean     not null,
    assigned_at    timestamptz not null,
    accepted_at    timestamptz,
    started_at     timestamptz,
    ended_at       timestamptz,
    ending         text,
    labour_minutes integer check (labour_minutes >= 0)
);
create index assignment_of_ticket on assignment (ticket_id);
create index assignment_in_hand on assignment (person_id, ticket_id) where ended_at is null;
create index assignment_by_turn on assignment (person_id, assigned_at desc);
create index assignment_by_work on assignment (person_id, started_at desc) where started_at is not null;

-- pool: any technician it suits may take it; team: its members may.
alter table ticket
    add column team_id     uuid references team,
    add column pool        boolean not null default false,
    add column merged_into uuid references ticket;
create index ticket_merged_into on ticket (merged_into) where merged_into is not null;

insert into assignment
    (id, ticket_id, closure, person_id, lead, assigned_at, accepted_at, started_at, ended_at, ending, labour_minutes)
select gen_random_uuid(), t.id, t.closure, t.technician_id, true, coalesce(t.responded_at, t.created_at),
    case when t.status <> 'DISPATCHED' then coalesce(t.responded_at, t.created_at) end,
    case when t.status in ('IN_PROGRESS', 'FINISHED', 'CLOSED') or t.paused_from = 'IN_PROGRESS'
        then coalesce(t.responded_at, t.created_at) end,
    case when not t.open then coalesce(t.finished_at, t.closed_at, t.created_at) end,
    case when t.status in ('FINISHED', 'CLOSED') then 'DONE' when not t.open then 'CANCELLED' end,
    t.report_labour_minutes
from ticket t where t.technician_id is not null;

-- The board's filters: what is open, by each of them, in the order of the queue.
create index ticket_queue_by_category on ticket (category_id, queue_at, id) where open;
create index ticket_queue_by_place on ticket (location_id, queue_at, id) where open;
create index ticket_queue_by_urgency on ticket (urgency, queue_at, id) where open;
create index ticket_queue_by_team on ticket (team_id, queue_at, id) where open;
create index ticket_queue_by_channel on ticket (channel, queue_at, id) where open;
create index ticket_queue_unassigned on ticket (queue_at, id) where open and technician_id is null;
create index ticket_pool on ticket (queue_at, id) where pool and status = 'TRIAGED';
