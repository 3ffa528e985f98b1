-- A campus that has had ${count} tickets over three years, with everything the ticket service writes for each: clocks,
-- history, words to be found by. Two of a hundred are open, two wait for their requester's answer.
set synchronous_commit = off;
create table bench_word as select * from unnest(
    array['Tap','Lamp','Printer','Door','Window','Radiator','Projector','Socket','Toilet','Shower','Heater','Switch','Router','Desk','Chair','Lock'],
    array['drips','flickers','is broken','does not close','leaks','makes noise','smells','is loose','has no power','is blocked','is cold','sparks','is jammed','hangs','is missing','rattles'],
    array['水龙头','日光灯','打印机','房门','窗户','暖气片','投影仪','插座','马桶','淋浴','热水器','开关','路由器','桌子','椅子','门锁'],
    array['漏水','闪烁','坏了','关不上','渗水','异响','有异味','松动','没电','堵塞','不热','打火','卡住','脱落','丢失','损坏'])
    with ordinality as t(en, en2, zh, zh2, n);
insert into person (id, version, event_seq, username, display_name, active)
select md5('p' || n)::uuid, 0, 1, 'person' || n,
    (array['王','李','张','刘','陈','杨','赵','黄'])[1 + n % 8] || (array['伟','芳','娜','敏','静','强','磊','军'])[1 + n / 8 % 8] || n, true
from generate_series(1, 3000) n;
insert into technician (person_id, version) select md5('p' || n)::uuid, 0 from generate_series(1, 40) n;
insert into technician_skill (technician_id, skill, level) select md5('p' || n)::uuid, 'water', 2 from generate_series(1, 40) n;
insert into location (id, version, event_seq, kind, code, name_zh, name_en, path_zh, path_en)
select md5('b' || n)::uuid, 0, 1, 'BUILDING', 'MB' || n, n || '号楼', 'Building ' || n, n || '号楼', 'Building ' || n
from generate_series(1, 40) n;
insert into location (id, version, event_seq, parent_id, kind, code, name_zh, name_en, path_zh, path_en)
select md5('r' || b || '-' || r)::uuid, 0, 1, md5('b' || b)::uuid, 'ROOM', 'MB' || b || '-' || r, r || '室',
    'Room ' || r, b || '号楼 / ' || r || '室', 'Building ' || b || ' / Room ' || r
from generate_series(1, 40) b, generate_series(101, 150) r;
alter table ticket disable trigger user;
create table bench_ticket as
select i, now() - (${count} + 1 - i) * (interval '1000 days' / ${count}) as created, i % 100 as share from generate_series(1, ${count}) i;
-- then
insert into ticket (id, number, version, event_seq, status, title, description, channel, category_id, location_id,
    urgency, requester_id, technician_id, created_at, responded_at, finished_at, closed_at, due_at, closure, rework)
select (lpad(to_hex((extract(epoch from created) * 1000)::bigint), 12, '0') || '7000' || '8' || substr(md5('t' || i), 1, 15))::uuid,
    'T-2025-' || lpad(i::text, greatest(6, length(i::text)), '0'), 0, 5,
    case when i > ${count} - ${count} / 50 then 'TRIAGED' when i > ${count} - ${count} / 25 then 'FINISHED' else 'CLOSED' end,
    a.en || ' ' || b.en2 || ' ' || a.zh || b.zh2, 'Since ' || i % 30 || ' days: ' || b.en2 || ', ' || c.en || ' too. 另外' || c.zh || b.zh2 || '，请尽快处理。',
    'WEB', ('00000000-0000-7000-8000-00000000c00' || 1 + i % 7)::uuid, md5('r' || 1 + i % 40 || '-' || 101 + i % 50)::uuid,
    (array['URGENT','NORMAL','NORMAL','LOW'])[1 + i % 4], md5('p' || 1 + i % 3000)::uuid,
    case when i <= ${count} - ${count} / 50 then md5('p' || 1 + i % 40)::uuid end,
    created, case when i <= ${count} - ${count} / 50 then created + interval '1 hour' end,
    case when i <= ${count} - ${count} / 50 then created + interval '5 hours' end,
    case when i <= ${count} - ${count} / 25 then created + interval '1 day' end,
    case when i > ${count} - ${count} / 50 then created + interval '30 days' end, 1, 0
from bench_ticket g
    join bench_word a on a.n = 1 + g.i % 16 join bench_word b on b.n = 1 + g.i / 16 % 16 join bench_word c on c.n = 1 + g.i / 7 % 16
where i % ${slices} = ${slice};
insert into sla_clock (id, ticket_id, closure, target, limit_seconds, started_at, due_at, stopped_at,
    margin_seconds, calendar_id, calendar_version, amount, unit, base_due_at, warned_share)
select gen_random_uuid(), t.id, 1, k.target, k.seconds, t.created_at, t.created_at + k.seconds * interval '1 second',
    s.stopped, extract(epoch from t.created_at + k.seconds * interval '1 second' - s.stopped),
    '00000000-0000-7000-8000-00000000ca01', 1, k.seconds / 60, 'MINUTES', t.created_at + k.seconds * interval '1 second', 100
from bench_ticket g
    join ticket t on t.number = 'T-2025-' || lpad(g.i::text, greatest(6, length(g.i::text)), '0')
    cross join (values ('RESPOND', 7200), ('RESOLVE', 14400)) k(target, seconds),
    lateral (select t.finished_at - case when k.target = 'RESPOND' then interval '4 hours' else interval '30 minutes' end
        - (g.i % 3) * interval '45 minutes' as stopped) s
where g.i % ${slices} = ${slice};
insert into timeline (id, ticket_id, at, recorded_at, actor_id, actor_name, kind, from_status, to_status, note, data)
select gen_random_uuid(), t.id, t.created_at, t.created_at, t.requester_id, 'Somebody', 'submitted', null, 'SUBMITTED', null,
    jsonb_build_object('ticketId', t.id, 'number', t.number, 'title', t.title, 'categoryId', t.category_id, 'urgency', t.urgency)
from bench_ticket g join ticket t on t.number = 'T-2025-' || lpad(g.i::text, greatest(6, length(g.i::text)), '0')
where g.i % ${slices} = ${slice};
insert into pause_span (id, ticket_id, reason, party, started_at, ended_at)
select gen_random_uuid(), t.id, 'PARTS', (array['STORE','APPROVER','BUYER','SUPPLIER','REQUESTER','OTHER'])[1 + g.i % 6],
    t.created_at + interval '1 hour', t.created_at + interval '2 hours'
from bench_ticket g join ticket t on t.number = 'T-2025-' || lpad(g.i::text, greatest(6, length(g.i::text)), '0')
where g.i % ${slices} = ${slice} and g.i % 5 = 0;
select search_index(array(select t.id from bench_ticket g join ticket t
    on t.number = 'T-2025-' || lpad(g.i::text, greatest(6, length(g.i::text)), '0') where g.i % ${slices} = ${slice}));
-- then
alter table ticket enable trigger user;
drop table bench_ticket, bench_word;
vacuum (analyze);
checkpoint
