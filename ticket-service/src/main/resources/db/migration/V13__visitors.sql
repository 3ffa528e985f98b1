-- Stands for people without an account; nobody can sign in as this person.
insert into person (id, version, event_seq, username, display_name, active)
values ('00000000-0000-7000-8000-0000000000f1', 0, 0, 'visitor', '访客 Visitor', false);

-- How a visitor finds back to what they reported.
create table visitor_report (
    ticket_id  uuid primary key references ticket,
    name       text,
    token_hash bytea       not null unique,
    created_at timestamptz not null
);

-- How often something open to everybody was used, per window of time; whom it counts is only known as a hash.
create table public_use (
    counted    bytea       not null,
    started_at timestamptz not null,
    uses       integer     not null,
    primary key (counted, started_at)
);
create index public_use_by_age on public_use (started_at);
