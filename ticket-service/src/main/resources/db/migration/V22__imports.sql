-- Files of people, places and departments: checked first, then applied, in the background and in chunks that commit.
create table import_run (
    id              uuid primary key,
    version         bigint      not null,
    kind            text        not null check (kind in ('PEOPLE', 'PLACES', 'DEPARTMENTS')),
    file_name       text        not null,
    status          text        not null,
    failure         text,
    failure_detail  text,
    encoding        text,
    columns         jsonb       not null default '[]',
    total_rows      integer     not null,
    done_rows       integer     not null,
    new_rows        integer     not null,
    changed_rows    integer     not null,
    unchanged_rows  integer     not null,
    wrong_rows      integer     not null,
    created_at      timestamptz not null,
    created_by      uuid        not null,
    created_by_name text        not null,
    applied_at      timestamptz,
    ended_at        timestamptz,
    -- Whoever works on it holds it until then, by the database's clock; afterwards another may go on.
    claimed_by      uuid,
    claimed_until   timestamptz,
    attempts        integer     not null
);
create index import_run_latest on import_run (created_at, id);
create index import_run_to_do on import_run (created_at) where status in ('CHECKING', 'APPLYING');

create table import_file (
    import_id uuid primary key references import_run,
    content   bytea not null
);

create table import_error (
    id        uuid primary key,
    import_id uuid    not null references import_run,
    line      integer not null,
    field     text    not null,
    value     text,
    reason    text    not null
);
create index import_error_of_run on import_error (import_id, line, id);
