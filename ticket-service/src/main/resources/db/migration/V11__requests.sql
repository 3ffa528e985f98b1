-- When it would suit the person who reported it.
alter table ticket add column preferred_from timestamptz;
alter table ticket add column preferred_to timestamptz;

-- Others who wait for the same repair; their number is kept with the ticket.
alter table ticket add column watchers integer not null default 0;
create table ticket_watcher (
    ticket_id uuid        not null references ticket,
    person_id uuid        not null references person,
    since     timestamptz not null,
    primary key (ticket_id, person_id)
);
create index ticket_watcher_by_person on ticket_watcher (person_id, ticket_id);

-- What is open at a place, for whoever is about to report it again.
create index ticket_open_at_place on ticket (location_id, created_at desc) where open;
create index ticket_by_place on ticket (location_id, created_at, id);
