-- What a technician can do and when: each fact a row, so that dispatch judges everybody in one statement.
alter table technician
    add column max_open_jobs integer not null default 20 check (max_open_jobs between 1 and 500),
    add column active        boolean not null default true,
    add column described     bigint  not null default 0;

create table technician_skill (
    technician_id uuid     not null references technician,
    skill         text     not null,
    level         smallint not null check (level between 1 and 3),
    primary key (technician_id, skill)
);
insert into technician_skill (technician_id, skill, level)
    select distinct person_id, skill, 2 from technician, unnest(skills) as skill;
alter table technician drop column skills;
create index technician_skill_by_skill on technician_skill (skill, level);

create table technician_certificate (
    technician_id uuid not null references technician,
    kind          text not null,
    number        text not null,
    expires_on    date,
    primary key (technician_id, kind, number)
);
create index technician_certificate_expiring on technician_certificate (expires_on);

-- Where somebody works: these places and everything inside them; nowhere named means everywhere.
create table technician_zone (
    technician_id uuid not null references technician,
    location_id   uuid not null references location,
    primary key (technician_id, location_id)
);

-- A shift that ends no later than it starts ends on the next day.
create table technician_shift (
    technician_id uuid     not null references technician,
    weekday       smallint not null check (weekday between 1 and 7),
    starts        time     not null,
    ends          time     not null,
    primary key (technician_id, weekday, starts)
);
create table technician_day (
    technician_id uuid not null references technician,
    day           date not null,
    kind          text not null check (kind in ('EXTRA', 'OFF')),
    starts        time,
    ends          time,
    primary key (technician_id, day),
    check (kind = 'OFF' or (starts is not null and ends is not null))
);
create table technician_leave (
    technician_id uuid not null references technician,
    first_day     date not null,
    last_day      date not null,
    reason        text,
    primary key (technician_id, first_day),
    check (last_day >= first_day)
);

-- Own teams, and outside firms, whose members see only their firm's work.
create table team (
    id      uuid primary key,
    version bigint  not null,
    name_zh text    not null,
    name_en text    not null,
    firm    boolean not null,
    lead_id uuid references technician,
    active  boolean not null,
    described bigint not null
);
create unique index team_by_name on team (lower(name_zh));
create table team_member (
    team_id       uuid not null references team,
    technician_id uuid not null references technician,
    primary key (team_id, technician_id)
);
create index team_member_by_technician on team_member (technician_id);
create table team_zone (
    team_id     uuid not null references team,
    location_id uuid not null references location,
    primary key (team_id, location_id)
);
create table team_category (
    team_id     uuid not null references team,
    category_id uuid not null references category,
    primary key (team_id, category_id)
);

alter table category
    add column skill_level smallint not null default 1 check (skill_level between 1 and 3),
    add column certificate text;

-- What a category takes; one without a skill or certificate of its own takes that of the category above.
create view category_need as
with recursive need as (
    select id, skill, skill_level, certificate from category where parent_id is null
    union all
    select c.id, coalesce(c.skill, n.skill), case when c.skill is null then n.skill_level else c.skill_level end,
        coalesce(c.certificate, n.certificate)
    from category c join need n on n.id = c.parent_id
)
select id as category_id, skill, skill_level, certificate from need;
