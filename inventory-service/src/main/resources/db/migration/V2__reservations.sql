create table reservation (
    id            uuid primary key,
    ticket_id     uuid not null,
    ticket_number text not null,
    line_id       uuid not null,
    item_id       uuid not null references item (id),
    technician_id uuid,
    quantity      numeric(14, 3) not null check (quantity > 0),
    reserved      numeric(14, 3) not null check (reserved >= 0),
    issued        numeric(14, 3) not null check (issued >= 0),
    status        text not null check (status in ('WAITING', 'RESERVED', 'ISSUED', 'RELEASED')),
    priority      text not null check (priority in ('URGENT', 'NORMAL', 'LOW')),
    rank          smallint not null generated always as
                      (case priority when 'URGENT' then 1 when 'NORMAL' then 2 else 3 end) stored,
    needed_by     timestamptz,
    created_at    timestamptz not null,
    version       bigint not null,
    event_seq     bigint not null default 0,
    constraint reservation_one_per_line unique (ticket_id, line_id),
    constraint reservation_never_above_demand check (reserved + issued <= quantity)
);
create index reservation_queue on reservation (item_id, rank, created_at, id) where status = 'WAITING';
create index reservation_by_age on reservation (created_at, id);
create index reservation_by_status on reservation (status, created_at, id);
create index reservation_by_item on reservation (item_id, created_at, id);
create index reservation_by_technician on reservation (technician_id, created_at, id);

-- Which bins a reservation holds its stock in.
create table hold (
    reservation_id uuid not null references reservation (id),
    bin            text not null references location (code),
    quantity       numeric(14, 3) not null check (quantity > 0),
    primary key (reservation_id, bin)
);

create table receipt (
    id               uuid primary key,
    reason           text not null check (reason in ('OPENING', 'DONATION', 'FOUND')),
    reference        text,
    received_by      uuid not null,
    received_by_name text not null,
    received_at      timestamptz not null
);

create table issue (
    id             uuid primary key,
    reservation_id uuid not null references reservation (id),
    quantity       numeric(14, 3) not null check (quantity > 0),
    unit_cost      numeric(14, 4) not null,
    value          numeric(16, 2) not null,
    received_by    text,
    issued_by      uuid not null,
    issued_by_name text not null,
    issued_at      timestamptz not null
);
create index issue_by_reservation on issue (reservation_id);
