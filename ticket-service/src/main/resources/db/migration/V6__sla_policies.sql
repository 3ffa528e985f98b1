create table sla_policy (
    id       uuid primary key,
    version  bigint not null,
    code     text   not null unique,
    name_zh  text   not null,
    name_en  text   not null,
    template text
);

-- What held from when on; the version without a date is the draft.
create table sla_policy_version (
    policy_id      uuid        not null references sla_policy,
    number         integer     not null,
    effective_from timestamptz,
    terms          jsonb       not null,
    note           text,
    created_at     timestamptz not null,
    created_by     text,
    primary key (policy_id, number)
);
create unique index sla_policy_draft on sla_policy_version (policy_id) where effective_from is null;
create trigger sla_policy_version_turns_rulebook after insert or update or delete on sla_policy_version
    for each statement execute function turn_rulebook();
create trigger sla_policy_turns_rulebook after insert or update or delete on sla_policy
    for each statement execute function turn_rulebook();

insert into sla_policy (id, version, code, name_zh, name_en, template) values
    ('00000000-0000-7000-8000-0000000051a1', 0, 'ORDINARY',  '一般需求：1 个工作日内给出方案',  'Ordinary: a plan within 1 working day', 'A'),
    ('00000000-0000-7000-8000-0000000051a2', 0, 'URGENT',    '紧急需求：2 小时内响应',          'Urgent: answered within 2 hours', 'A'),
    ('00000000-0000-7000-8000-0000000051a3', 0, 'NETWORK',   '网络故障：服务时间内 1 小时修复', 'Network: repaired within 1 hour of service time', 'A'),
    ('00000000-0000-7000-8000-0000000051a4', 0, 'EQUIPMENT', '办公设备：24 小时内修复',         'Office equipment: repaired within 24 hours', 'A'),
    ('00000000-0000-7000-8000-0000000051b1', 0, 'ALL-IN-2H', '所有需求：2 小时内响应',          'Everything: answered within 2 hours', 'B');
insert into sla_policy_version (policy_id, number, effective_from, terms, created_at) values
    ('00000000-0000-7000-8000-0000000051a1', 1, '2000-01-01 00:00:00+00', '{"match": {},
        "respond": {"amount": 1, "unit": "WORKING_DAYS", "calendarId": "00000000-0000-7000-8000-00000000ca04"},
        "resolve": {"amount": 3, "unit": "WORKING_DAYS", "calendarId": "00000000-0000-7000-8000-00000000ca04"},
        "firm": {"amount": 3, "unit": "WORKING_DAYS", "calendarId": "00000000-0000-7000-8000-00000000ca03"},
        "warnAt": [50, 80, 100], "enabled": true}', now()),
    ('00000000-0000-7000-8000-0000000051a2', 1, '2000-01-01 00:00:00+00', '{"match": {"urgency": "URGENT"},
        "respond": {"amount": 2, "unit": "HOURS", "calendarId": "00000000-0000-7000-8000-00000000ca01"},
        "firm": {"amount": 24, "unit": "HOURS", "calendarId": "00000000-0000-7000-8000-00000000ca01"},
        "warnAt": [50, 80, 100], "enabled": true}', now()),
    ('00000000-0000-7000-8000-0000000051a3', 1, '2000-01-01 00:00:00+00', '{"match": {"categoryId": "00000000-0000-7000-8000-00000000c003"},
        "resolve": {"amount": 1, "unit": "HOURS", "calendarId": "00000000-0000-7000-8000-00000000ca04"},
        "warnAt": [50, 80, 100], "enabled": true}', now()),
    ('00000000-0000-7000-8000-0000000051a4', 1, '2000-01-01 00:00:00+00', '{"match": {"categoryId": "00000000-0000-7000-8000-00000000c006"},
        "resolve": {"amount": 24, "unit": "HOURS", "calendarId": "00000000-0000-7000-8000-00000000ca01"},
        "warnAt": [50, 80, 100], "enabled": true}', now()),
    ('00000000-0000-7000-8000-0000000051b1', 1, null, '{"match": {},
        "respond": {"amount": 2, "unit": "HOURS", "calendarId": "00000000-0000-7000-8000-00000000ca01"},
        "warnAt": [50, 80, 100], "enabled": true}', now());

-- Limits that houses gave their own categories become policies.
create temporary table own_limit on commit drop as
    select gen_random_uuid() as id, c.id as category_id, c.code, c.name_zh, c.name_en, c.respond_minutes, c.resolve_minutes
    from category c
    where (c.respond_minutes is not null or c.resolve_minutes is not null) and c.code not in ('NETWORK', 'EQUIPMENT');
insert into sla_policy (id, version, code, name_zh, name_en)
    select id, 0, 'CATEGORY-' || code, name_zh, name_en from own_limit;
insert into sla_policy_version (policy_id, number, effective_from, terms, created_at)
    select id, 1, now(), jsonb_strip_nulls(jsonb_build_object('match', jsonb_build_object('categoryId', category_id),
        'respond', case when respond_minutes is not null then jsonb_build_object('amount', respond_minutes,
            'unit', 'MINUTES', 'calendarId', '00000000-0000-7000-8000-00000000ca01') end,
        'resolve', case when resolve_minutes is not null then jsonb_build_object('amount', resolve_minutes,
            'unit', 'MINUTES', 'calendarId', '00000000-0000-7000-8000-00000000ca01') end,
        'warnAt', jsonb_build_array(50, 80, 100), 'enabled', true)), now()
    from own_limit;
alter table category drop column respond_minutes, drop column resolve_minutes;
