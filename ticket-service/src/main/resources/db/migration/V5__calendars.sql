-- Counts the changes of calendars, policies and pause reasons; who holds them in memory looks here whether they still hold.
create table rulebook (revision bigint not null);
insert into rulebook values (1);

create function turn_rulebook() returns trigger language plpgsql as $$
begin
    update rulebook set revision = revision + 1;
    return null;
end $$;

create table calendar (
    id      uuid primary key,
    version bigint not null,
    code    text   not null unique,
    name_zh text   not null,
    name_en text   not null
);

-- What held from when on; rows are only ever added.
create table calendar_version (
    calendar_id    uuid        not null references calendar,
    number         integer     not null,
    effective_from timestamptz not null,
    rules          jsonb       not null,
    note           text,
    created_at     timestamptz not null,
    created_by     text,
    primary key (calendar_id, number)
);
create trigger calendar_version_turns_rulebook after insert or update or delete on calendar_version
    for each statement execute function turn_rulebook();

-- Statutory days off and make-up workdays of mainland China as announced by the State Council.
create temporary table statutory (first date, last date, kind text, name_zh text, name_en text) on commit drop;
insert into statutory values
    ('2024-01-01', '2024-01-01', 'off',  '元旦',       'New Year''s Day'),
    ('2024-02-10', '2024-02-17', 'off',  '春节',       'Spring Festival'),
    ('2024-02-04', '2024-02-04', 'work', '春节调休',   'Make-up day, Spring Festival'),
    ('2024-02-18', '2024-02-18', 'work', '春节调休',   'Make-up day, Spring Festival'),
    ('2024-04-04', '2024-04-06', 'off',  '清明节',     'Tomb-Sweeping Day'),
    ('2024-04-07', '2024-04-07', 'work', '清明节调休', 'Make-up day, Tomb-Sweeping Day'),
    ('2024-05-01', '2024-05-05', 'off',  '劳动节',     'Labour Day'),
    ('2024-04-28', '2024-04-28', 'work', '劳动节调休', 'Make-up day, Labour Day'),
    ('2024-05-11', '2024-05-11', 'work', '劳动节调休', 'Make-up day, Labour Day'),
    ('2024-06-10', '2024-06-10', 'off',  '端午节',     'Dragon Boat Festival'),
    ('2024-09-15', '2024-09-17', 'off',  '中秋节',     'Mid-Autumn Festival'),
    ('2024-09-14', '2024-09-14', 'work', '中秋节调休', 'Make-up day, Mid-Autumn Festival'),
    ('2024-10-01', '2024-10-07', 'off',  '国庆节',     'National Day'),
    ('2024-09-29', '2024-09-29', 'work', '国庆节调休', 'Make-up day, National Day'),
    ('2024-10-12', '2024-10-12', 'work', '国庆节调休', 'Make-up day, National Day'),
    ('2025-01-01', '2025-01-01', 'off',  '元旦',       'New Year''s Day'),
    ('2025-01-28', '2025-02-04', 'off',  '春节',       'Spring Festival'),
    ('2025-01-26', '2025-01-26', 'work', '春节调休',   'Make-up day, Spring Festival'),
    ('2025-02-08', '2025-02-08', 'work', '春节调休',   'Make-up day, Spring Festival'),
    ('2025-04-04', '2025-04-06', 'off',  '清明节',     'Tomb-Sweeping Day'),
    ('2025-05-01', '2025-05-05', 'off',  '劳动节',     'Labour Day'),
    ('2025-04-27', '2025-04-27', 'work', '劳动节调休', 'Make-up day, Labour Day'),
    ('2025-05-31', '2025-06-02', 'off',  '端午节',     'Dragon Boat Festival'),
    ('2025-10-01', '2025-10-08', 'off',  '国庆节、中秋节', 'National Day and Mid-Autumn Festival'),
    ('2025-09-28', '2025-09-28', 'work', '国庆节调休', 'Make-up day, National Day'),
    ('2025-10-11', '2025-10-11', 'work', '国庆节调休', 'Make-up day, National Day'),
    ('2026-01-01', '2026-01-03', 'off',  '元旦',       'New Year''s Day'),
    ('2026-01-04', '2026-01-04', 'work', '元旦调休',   'Make-up day, New Year''s Day'),
    ('2026-02-15', '2026-02-23', 'off',  '春节',       'Spring Festival'),
    ('2026-02-14', '2026-02-14', 'work', '春节调休',   'Make-up day, Spring Festival'),
    ('2026-02-28', '2026-02-28', 'work', '春节调休',   'Make-up day, Spring Festival'),
    ('2026-04-04', '2026-04-06', 'off',  '清明节',     'Tomb-Sweeping Day'),
    ('2026-05-01', '2026-05-05', 'off',  '劳动节',     'Labour Day'),
    ('2026-05-09', '2026-05-09', 'work', '劳动节调休', 'Make-up day, Labour Day'),
    ('2026-06-19', '2026-06-21', 'off',  '端午节',     'Dragon Boat Festival'),
    ('2026-09-25', '2026-09-27', 'off',  '中秋节',     'Mid-Autumn Festival'),
    ('2026-10-01', '2026-10-07', 'off',  '国庆节',     'National Day'),
    ('2026-09-20', '2026-09-20', 'work', '国庆节调休', 'Make-up day, National Day'),
    ('2026-10-10', '2026-10-10', 'work', '国庆节调休', 'Make-up day, National Day');

-- Vacations of a school year like most have; each school imports its own.
create temporary table vacation (first date, last date, name_zh text, name_en text) on commit drop;
insert into vacation values
    ('2024-01-22', '2024-02-25', '寒假', 'Winter vacation'),
    ('2024-07-08', '2024-08-31', '暑假', 'Summer vacation'),
    ('2025-01-13', '2025-02-16', '寒假', 'Winter vacation'),
    ('2025-07-07', '2025-08-31', '暑假', 'Summer vacation'),
    ('2026-01-26', '2026-03-01', '寒假', 'Winter vacation'),
    ('2026-07-06', '2026-08-31', '暑假', 'Summer vacation');

create function pg_temp.week(hours jsonb, days text[]) returns jsonb language sql as $$
    select jsonb_object_agg(day, case when day = any(days) then hours else '[]' end)
    from unnest('{MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY,SATURDAY,SUNDAY}'::text[]) day
$$;
create function pg_temp.special() returns table (first date, day jsonb) language sql as $$
    select first, jsonb_build_object('from', first, 'to', last, 'name', jsonb_build_object('zh', name_zh, 'en', name_en))
        || case kind when 'work' then '{"like": "MONDAY"}' else '{}' end::jsonb
    from statutory
$$;

insert into calendar (id, version, code, name_zh, name_en) values
    ('00000000-0000-7000-8000-00000000ca01', 0, 'ALWAYS',   '全天候 24×7',    'Around the clock'),
    ('00000000-0000-7000-8000-00000000ca02', 0, 'WEEKDAYS', '周一至周五',     'Monday to Friday'),
    ('00000000-0000-7000-8000-00000000ca03', 0, 'CHINA',    '法定工作日',     'Statutory working days, China'),
    ('00000000-0000-7000-8000-00000000ca04', 0, 'SCHOOL',   '学校作息（含寒暑假）', 'School hours with vacations');
insert into calendar_version (calendar_id, number, effective_from, rules, created_at)
select id, 1, timestamptz '2000-01-01 00:00:00+00', jsonb_build_object('zone', 'Asia/Shanghai', 'week', week, 'days', days), now()
from (values
    ('00000000-0000-7000-8000-00000000ca01'::uuid,
     pg_temp.week('[{"from": "00:00", "to": "00:00"}]', '{MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY,SATURDAY,SUNDAY}'),
     '[]'::jsonb),
    ('00000000-0000-7000-8000-00000000ca02',
     pg_temp.week('[{"from": "09:00", "to": "18:00"}]', '{MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY}'),
     '[]'),
    ('00000000-0000-7000-8000-00000000ca03',
     pg_temp.week('[{"from": "09:00", "to": "12:00"}, {"from": "13:00", "to": "18:00"}]', '{MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY}'),
     (select jsonb_agg(day order by first) from pg_temp.special())),
    ('00000000-0000-7000-8000-00000000ca04',
     pg_temp.week('[{"from": "08:00", "to": "12:00"}, {"from": "14:00", "to": "17:30"}]', '{MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY}'),
     (select jsonb_agg(day order by first) from (
         select first, day from pg_temp.special()
         where not exists (select 1 from vacation v where special.first between v.first and v.last and special.day ? 'like')
         union all
         select first, jsonb_build_object('from', first, 'to', last, 'name', jsonb_build_object('zh', name_zh, 'en', name_en))
         from vacation) all_days))
) shipped (id, week, days);
