create extension if not exists pg_trgm;

-- Numbers people quote.
create sequence requisition_number;
create sequence order_number;
create sequence receipt_number;

create table supplier (
    id         uuid primary key,
    version    bigint      not null,
    name       text        not null,
    contact    text,
    phone      text,
    lead_days  integer     not null check (lead_days >= 0),
    created_at timestamptz not null
);
create unique index supplier_name on supplier (lower(name));
create index supplier_sorted on supplier (name, id);
create index supplier_search on supplier using gin (lower(name) gin_trgm_ops);

create table requisition (
    id                uuid primary key,
    version           bigint         not null,
    event_seq         bigint         not null,
    number            text           not null unique,
    status            text           not null
        check (status in ('IN_APPROVAL', 'APPROVED', 'REJECTED', 'ORDERED', 'FULFILLED', 'CANCELLED')),
    origin            text           not null check (origin in ('SHORTAGE', 'MANUAL')),
    item_id           uuid           not null,
    sku               text           not null,
    item_name_zh      text           not null,
    item_name_en      text           not null,
    unit              text           not null,
    quantity          numeric(14, 3) not null check (quantity > 0),
    estimated_amount  numeric(14, 2) check (estimated_amount >= 0),
    needed_by         timestamptz,
    note              text,
    ticket_id         uuid,
    ticket_number     text,
    parts_line_id     uuid,
    reservation_id    uuid,
    requested_by      uuid,
    requested_by_name text,
    decided_by        uuid,
    decided_by_name   text,
    decided_at        timestamptz,
    decision_note     text,
    order_id          uuid,
    created_at        timestamptz    not null,
    search            text generated always as
        (lower(number || ' ' || sku || ' ' || item_name_zh || ' ' || item_name_en || ' ' || coalesce(ticket_number, ''))) stored,
    -- A shortage is bought once.
    constraint requisition_reservation unique (reservation_id)
);
create index requisition_created on requisition (created_at, id);
create index requisition_needed on requisition (coalesce(needed_by, 'infinity'), id);
create index requisition_by_status on requisition (status, created_at, id);
create index requisition_by_requester on requisition (requested_by, created_at, id);
create index requisition_by_ticket on requisition (ticket_id, created_at, id) where ticket_id is not null;
create index requisition_search on requisition using gin (search gin_trgm_ops);

create table purchase_order (
    id              uuid primary key,
    version         bigint      not null,
    event_seq       bigint      not null,
    number          text        not null unique,
    status          text        not null
        check (status in ('SENT', 'PARTLY_RECEIVED', 'RECEIVED', 'CLOSED', 'CANCELLED')),
    supplier_id     uuid        not null references supplier,
    supplier_name   text        not null,
    expected_on     date        not null,
    created_at      timestamptz not null,
    created_by      uuid        not null,
    created_by_name text,
    last_receipt_at timestamptz,
    cancel_reason   text
);
create index order_created on purchase_order (created_at, id);
create index order_expected on purchase_order (expected_on, id);
create index order_by_status on purchase_order (status, created_at, id);
create index order_by_supplier on purchase_order (supplier_id, created_at, id);
create index order_open on purchase_order (expected_on) where status in ('SENT', 'PARTLY_RECEIVED', 'RECEIVED');
create index order_search on purchase_order using gin (lower(number || ' ' || supplier_name) gin_trgm_ops);

create table order_line (
    id             uuid primary key,
    order_id       uuid           not null references purchase_order,
    position       integer        not null,
    requisition_id uuid           not null references requisition,
    approved_by    uuid           not null,
    item_id        uuid           not null,
    sku            text           not null,
    item_name_zh   text           not null,
    item_name_en   text           not null,
    unit           text           not null,
    ticket_id      uuid,
    ticket_number  text,
    parts_line_id  uuid,
    reservation_id uuid,
    ordered        numeric(14, 3) not null check (ordered > 0),
    accepted       numeric(14, 3) not null check (accepted between 0 and ordered),
    refused        numeric(14, 3) not null check (refused >= 0),
    given_up       boolean        not null,
    unit_price     numeric(14, 2) not null check (unit_price >= 0),
    unique (order_id, position),
    -- A requisition is ordered once.
    constraint order_line_requisition unique (requisition_id)
);

create table goods_receipt (
    id               uuid primary key,
    number           text        not null unique,
    order_id         uuid        not null references purchase_order,
    order_number     text        not null,
    supplier_id      uuid        not null,
    supplier_name    text        not null,
    delivery_note    text,
    received_at      timestamptz not null,
    received_by      uuid        not null,
    received_by_name text
);
create index receipt_received on goods_receipt (received_at, id);
create index receipt_by_order on goods_receipt (order_id, received_at, id);

create table goods_receipt_line (
    receipt_id    uuid           not null references goods_receipt,
    position      integer        not null,
    order_line_id uuid           not null references order_line,
    item_id       uuid           not null,
    sku           text           not null,
    item_name_zh  text           not null,
    item_name_en  text           not null,
    unit          text           not null,
    accepted      numeric(14, 3) not null check (accepted >= 0),
    refused       numeric(14, 3) not null check (refused >= 0),
    reason        text,
    last          boolean        not null,
    primary key (receipt_id, position)
);
