-- What sorts tickets in and gives them out by itself: the first rule of its kind that fits, in the order of position.
create table desk_rule (
    id        uuid primary key,
    version   bigint  not null,
    kind      text    not null check (kind in ('TRIAGE', 'DISPATCH')),
    position  integer not null,
    name      text    not null,
    mode      text    not null check (mode in ('DRAFT', 'SUGGEST', 'AUTOMATIC')),
    condition text    not null,
    outcome   text    not null
);
create index desk_rule_in_order on desk_rule (kind, position, id);
