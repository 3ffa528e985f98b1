-- Nothing is deleted that something else may point to: it is out of use from then on.
alter table department add column active boolean not null default true;
alter table location add column active boolean not null default true;
alter table category add column active boolean not null default true;

-- People with an account of their own, and who took the place of an entry made for them before their first sign-in.
alter table person add column account boolean not null default false;
alter table person add column successor_id uuid references person;
update person set account = true;
create index person_by_username on person (lower(username));
create index person_by_department on person (department_id, display_name, id);
create index department_by_parent on department (parent_id);
create index category_by_parent on category (parent_id);

-- Groups of people whose needs are treated alike; departments count with all that belongs to them.
create table people_group (
    id          uuid primary key,
    version     bigint  not null,
    code        text    not null unique,
    name_zh     text    not null,
    name_en     text    not null,
    active      boolean not null
);
create table group_person (
    group_id  uuid not null references people_group,
    person_id uuid not null references person,
    primary key (group_id, person_id)
);
create index group_person_by_person on group_person (person_id);
create table group_department (
    group_id      uuid not null references people_group,
    department_id uuid not null references department,
    primary key (group_id, department_id)
);
create index group_department_by_department on group_department (department_id);

-- The groups somebody belongs to by name or through a department; only those in use.
create function groups_of_person(who uuid) returns setof uuid language sql stable as $$
    with recursive above(id, parent_id) as (
        select d.id, d.parent_id from department d join person p on p.department_id = d.id where p.id = who
        union
        select d.id, d.parent_id from department d join above a on a.parent_id = d.id)
    select g.id from people_group g where g.active and (
        exists (select 1 from group_person m where m.group_id = g.id and m.person_id = who)
        or exists (select 1 from group_department m join above a on a.id = m.department_id where m.group_id = g.id))
$$;

-- What was changed about people, places and the like: who, when, which field from what to what. Rows are only ever added.
create table change_log (
    position   bigint generated always as identity primary key,
    id         uuid        not null unique,
    thing      text        not null,
    thing_id   uuid        not null,
    at         timestamptz not null,
    actor_id   uuid,
    actor_name text,
    kind       text        not null check (kind in ('ADDED', 'CHANGED')),
    fields     jsonb       not null
);
create index change_log_of_thing on change_log (thing, thing_id, position, id);
create index change_log_latest on change_log (position, id);

create function keep_change_log() returns trigger language plpgsql as $$
begin
    raise exception 'the change log is append-only';
end $$;
create trigger change_log_is_append_only before update or delete on change_log
    for each statement execute function keep_change_log();

-- What a reference in the change log is called today; null for anything but an id that is known.
create function thing_name(reference text) returns jsonb language plpgsql stable as $$
declare
    wanted uuid;
    found jsonb;
begin
    if reference is null or reference !~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then
        return null;
    end if;
    wanted := reference;
    select jsonb_build_object('zh', zh, 'en', en) into found from (
        select name_zh as zh, name_en as en from department where id = wanted
        union all select path_zh, path_en from location where id = wanted
        union all select name_zh, name_en from category where id = wanted
        union all select name_zh, name_en from people_group where id = wanted
        union all select display_name, display_name from person where id = wanted) named limit 1;
    return found;
end $$;
