-- Where an item can be. Bins are real places in the warehouse; the others are the far ends of the double entry.
create table location (
    code     text primary key check (code ~ '^[A-Z0-9][A-Z0-9-]{0,19}$'),
    kind     text not null check (kind in ('SUPPLIER', 'BIN', 'CONSUMED', 'SCRAPPED', 'ADJUSTED')),
    name_zh  text not null,
    name_en  text not null,
    physical boolean not null check (physical = (kind = 'BIN')),
    unique (code, physical)
);

insert into location (code, kind, name_zh, name_en, physical) values
    ('SUPPLIER',  'SUPPLIER', '供应商',   'Supplier',       false),
    ('CONSUMED',  'CONSUMED', '已领用',   'Consumed',       false),
    ('SCRAPPED',  'SCRAPPED', '已报废',   'Scrapped',       false),
    ('ADJUSTED',  'ADJUSTED', '盘点调整', 'Adjusted',       false),
    ('RECEIVING', 'BIN',      '收货区',   'Receiving area', true),
    ('A-01',      'BIN',      'A 区 1 号', 'Aisle A, bay 1', true),
    ('A-02',      'BIN',      'A 区 2 号', 'Aisle A, bay 2', true),
    ('A-03',      'BIN',      'A 区 3 号', 'Aisle A, bay 3', true),
    ('B-01',      'BIN',      'B 区 1 号', 'Aisle B, bay 1', true),
    ('B-02',      'BIN',      'B 区 2 号', 'Aisle B, bay 2', true),
    ('B-03',      'BIN',      'B 区 3 号', 'Aisle B, bay 3', true);

create table item (
    id            uuid primary key,
    sku           text not null unique,
    name_zh       text not null,
    name_en       text not null,
    unit          text not null,
    reorder_point numeric(14, 3) check (reorder_point >= 0),
    home_bin      text references location (code),
    stock_value   numeric(16, 2) not null default 0 check (stock_value >= 0),
    created_at    timestamptz not null,
    version       bigint not null,
    event_seq     bigint not null default 0,
    search        text not null generated always as (lower(sku || ' ' || name_zh || ' ' || name_en)) stored
);
create extension if not exists pg_trgm;
create index item_search on item using gin (search gin_trgm_ops);
create index item_by_name_zh on item (name_zh, id);
create index item_by_name_en on item (name_en, id);
create index item_by_age on item (created_at, id);

-- What each location holds of an item: the sum of its movements, kept under the item's row lock.
create table balance (
    item_id  uuid not null references item (id),
    location text not null,
    physical boolean not null,
    on_hand  numeric(14, 3) not null,
    reserved numeric(14, 3) not null,
    primary key (item_id, location),
    foreign key (location, physical) references location (code, physical),
    constraint balance_never_negative check (not physical or on_hand >= 0),
    constraint balance_reserved_is_there check (reserved = 0 or (physical and reserved > 0 and reserved <= on_hand))
);
create index balance_by_bin on balance (location, item_id) where physical;

create table movement (
    id                 uuid primary key,
    item_id            uuid not null references item (id),
    from_location      text not null references location (code),
    to_location        text not null references location (code) check (to_location <> from_location),
    quantity           numeric(14, 3) not null check (quantity > 0),
    from_balance_after numeric(14, 3) not null,
    to_balance_after   numeric(14, 3) not null,
    unit_cost          numeric(14, 4) not null check (unit_cost >= 0),
    value              numeric(16, 2) not null check (value >= 0),
    reason             text not null,
    document_type      text not null,
    document_id        uuid not null,
    document_line      text,
    ticket_id          uuid,
    reverses           uuid unique references movement (id),
    actor_id           uuid,
    actor_name         text,
    at                 timestamptz not null,
    recorded_at        timestamptz not null default clock_timestamp()
);
create index movement_by_time on movement (at, id);
create index movement_by_item on movement (item_id, at, id);
create index movement_by_ticket on movement (ticket_id, at, id) where ticket_id is not null;
create index movement_by_document on movement (document_id);
-- A delivery enters once, whatever its event's id.
create unique index movement_delivery_once on movement (document_id, document_line) where document_type = 'goods-receipt';

create function movement_is_immutable() returns trigger language plpgsql as $$
begin
    raise exception 'a movement is never changed or deleted; post its reversal' using errcode = 'restrict_violation';
end $$;
create trigger movement_immutable before update or delete or truncate on movement
    for each statement execute function movement_is_immutable();
