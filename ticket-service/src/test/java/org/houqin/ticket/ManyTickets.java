package org.houqin.ticket;

import java.util.List;
import org.houqin.testkit.TestDatabase;

/** The newest tickets of a campus that has had 100,000, for tests that look at plans and times; all of them in the long profile. */
public final class ManyTickets {
    private static final int COUNT = Integer.getInteger("houqin.many.tickets", 20_000);

    private static final String WORDS = """
            create temp table w as select * from unnest(
                array['Tap','Lamp','Printer','Door','Window','Radiator','Projector','Socket','Toilet','Shower','Heater','Switch','Router','Desk','Chair','Lock'],
                array['drips','flickers','is broken','does not close','leaks','makes noise','smells','is loose','has no power','is blocked','is cold','sparks','is jammed','hangs','is missing','rattles'],
                array['水龙头','日光灯','打印机','房门','窗户','暖气片','投影仪','插座','马桶','淋浴','热水器','开关','路由器','桌子','椅子','门锁'],
                array['漏水','闪烁','坏了','关不上','渗水','异响','有异味','松动','没电','堵塞','不热','打火','卡住','脱落','丢失','损坏'])
                with ordinality as t(en, en2, zh, zh2, n)
            """;

    private ManyTickets() {}

    /** Makes them in the database of the test class under way, over three years until now, with clocks and pauses. */
    public static void create() {
        TestDatabase.execute(String.join(
                ";\n",
                List.of(
                        "alter table ticket disable trigger user",
                        WORDS,
                        people(),
                        categories(),
                        places(),
                        tickets(),
                        "alter table ticket enable trigger user",
                        "select search_index(array(select id from ticket))",
                        clocks(),
                        laterClocks(),
                        firmClocks(),
                        pauses(),
                        "analyze")));
    }

    private static String people() {
        return """
            insert into person (id, version, event_seq, username, display_name, active)
            select md5('p' || n)::uuid, 0, 1, 'person' || n,
                (array['王','李','张','刘','陈','杨','赵','黄'])[1 + n % 8] || (array['伟','芳','娜','敏','静','强','磊','军'])[1 + n / 8 % 8] || n, true
            from generate_series(1, 3000) n;
            insert into technician (person_id, version)
            select md5('p' || n)::uuid, 0 from generate_series(1, 40) n;
            insert into technician_skill (technician_id, skill, level)
            select md5('p' || n)::uuid, 'water', 2 from generate_series(1, 40) n
            """;
    }

    /** A kind of each kind, and one of that; tickets are filed on all three. */
    private static String categories() {
        return """
            insert into category (id, version, parent_id, code, name_zh, name_en)
            select md5('c1-' || c.code)::uuid, 0, c.id, 'M-' || c.code, c.name_zh || '维修', c.name_en || ', repairs'
            from category c where c.id::text like '00000000-0000-7000-8000-00000000c00%';
            insert into category (id, version, parent_id, code, name_zh, name_en)
            select md5('c2-' || substr(c.code, 3))::uuid, 0, c.id, 'M' || c.code, c.name_zh || '小修', c.name_en || ', small'
            from category c where c.code like 'M-%'
            """;
    }

    /** Half of the buildings are on a site. */
    private static String places() {
        return """
            insert into location (id, version, event_seq, kind, code, name_zh, name_en, path_zh, path_en)
            select md5('s')::uuid, 0, 1, 'SITE', 'MS', '东区', 'East campus', '东区', 'East campus';
            insert into location (id, version, event_seq, parent_id, kind, code, name_zh, name_en, path_zh, path_en)
            select md5('b' || n)::uuid, 0, 1, case when n <= 20 then md5('s')::uuid end, 'BUILDING', 'MB' || n, n || '号楼', 'Building ' || n,
                case when n <= 20 then '东区 / ' else '' end || n || '号楼', case when n <= 20 then 'East campus / ' else '' end || 'Building ' || n
            from generate_series(1, 40) n;
            insert into location (id, version, event_seq, parent_id, kind, code, name_zh, name_en, path_zh, path_en)
            select md5('r' || b || '-' || r)::uuid, 0, 1, md5('b' || b)::uuid, 'ROOM', 'MB' || b || '-' || r, r || '室',
                'Room ' || r, l.path_zh || ' / ' || r || '室', l.path_en || ' / Room ' || r
            from generate_series(1, 40) b join location l on l.code = 'MB' || b, generate_series(101, 150) r
            """;
    }

    /** Of the latest most are open, one in three of those with nobody, and some are cancelled; one in nine was reopened. */
    private static String tickets() {
        return """
            insert into ticket (id, number, version, event_seq, status, title, description, channel, category_id, location_id,
                urgency, requester_id, technician_id, created_at, finished_at, closed_at, closure, rework)
            select (lpad(to_hex((extract(epoch from created) * 1000)::bigint), 12, '0') || '7000' || '8' || substr(md5('t' || i), 1, 15))::uuid,
                'T-2025-' || lpad((500000 + i)::text, 6, '0'), 0, 1,
                case when i > 98000 and i %% 19 = 0 then 'CANCELLED' when done then 'CLOSED' else 'TRIAGED' end,
                a.en || ' ' || b.en2 || ' ' || a.zh || b.zh2, 'Since ' || i %% 30 || ' days: ' || b.en2 || ', ' || c.en || ' too. 另外' || c.zh || b.zh2 || '，请尽快处理。',
                'WEB', k.id, case when i %% 29 = 0 then md5('s') when i %% 23 = 0 then md5('b' || 1 + i %% 40)
                    else md5('r' || 1 + i %% 40 || '-' || 101 + i %% 50) end::uuid,
                (array['URGENT','NORMAL','NORMAL','LOW'])[1 + i %% 4], md5('p' || 1 + i %% 3000)::uuid,
                case when done or i %% 3 > 0 then md5('p' || 1 + i %% 40)::uuid end,
                created, case when done then created + interval '5 hours' end,
                case when done then created + interval '1 day' end, 1 + reopened, reopened
            from (select i, i <= 98000 or i %% 11 < 4 as done, (i %% 9 = 0 and created < now() - interval '40 hours')::int as reopened, created
                    from generate_series(100001 - %1$d, 100000) i,
                        lateral (select now() - (100001 - i) * interval '15 minutes' * (100000 / %1$d) as created) m) g
                join category k on k.code = (array['', 'M-', 'MM-'])[1 + g.i / 2 %% 3]
                    || (array['WATER','POWER','NETWORK','AC','CARPENTRY','EQUIPMENT','OTHER'])[1 + g.i %% 7]
                join w a on a.n = 1 + g.i %% 16 join w b on b.n = 1 + g.i / 16 %% 16 join w c on c.n = 1 + g.i / 7 %% 16
            """.formatted(COUNT);
    }

    /** By one of four policies, or by none; some stand still. */
    private static String clocks() {
        return """
            insert into sla_clock (id, ticket_id, closure, target, limit_seconds, started_at, due_at, stopped_at,
                margin_seconds, calendar_id, calendar_version, amount, unit, base_due_at, policy_id, policy_version, paused_at)
            select gen_random_uuid(), t.id, 1, k.target, k.seconds, t.created_at, t.created_at + k.seconds * interval '1 second',
                s.stopped, extract(epoch from t.created_at + k.seconds * interval '1 second' - s.stopped),
                '00000000-0000-7000-8000-00000000ca01', 1, k.seconds / 60, 'MINUTES', t.created_at + k.seconds * interval '1 second',
                p.id, case when p.id is not null then 1 end, case when s.stopped is null and substr(t.number, 8)::bigint % 13 = 0 then t.created_at end
            from ticket t left join sla_policy p on p.code = (array['ORDINARY','URGENT','NETWORK','EQUIPMENT'])[substr(t.number, 8)::bigint % 5]
                cross join (values ('RESPOND', 7200), ('RESOLVE', 14400)) k(target, seconds),
                lateral (select t.finished_at - case when k.target = 'RESPOND' then interval '4 hours' else interval '30 minutes' end
                    - (substr(t.number, 8)::bigint % 3) * interval '45 minutes' as stopped) s
            where t.number like 'T-2025-5%' or t.number like 'T-2025-6%'
            """;
    }

    /** Of what was reopened: they started two hours later on the day after, by another policy, and mostly came out the same. */
    private static String laterClocks() {
        return """
            insert into sla_clock (id, ticket_id, closure, target, limit_seconds, started_at, due_at, stopped_at,
                margin_seconds, calendar_id, calendar_version, amount, unit, base_due_at, policy_id, policy_version)
            select gen_random_uuid(), c.ticket_id, 2, 'RESOLVE', c.limit_seconds, c.started_at + d.later, c.due_at + d.later, c.stopped_at + d.later,
                c.margin_seconds, c.calendar_id, 1, c.amount, c.unit, c.base_due_at + d.later, p.id, case when p.id is not null then 1 end
            from sla_clock c join ticket t on t.id = c.ticket_id and t.closure = 2
                left join sla_policy p on p.code = (array['URGENT','NETWORK','EQUIPMENT','ORDINARY'])[substr(t.number, 8)::bigint % 5],
                (values (interval '26 hours')) d(later)
            where c.target = 'RESOLVE'
            """;
    }

    /** What two firms had, one after the other. */
    private static String firmClocks() {
        return """
            insert into sla_clock (id, ticket_id, closure, target, limit_seconds, started_at, due_at, stopped_at,
                margin_seconds, calendar_id, calendar_version, amount, unit, base_due_at, policy_id, policy_version)
            select gen_random_uuid(), c.ticket_id, 1, 'FIRM', c.limit_seconds, c.started_at + d.later, c.due_at + d.later, c.stopped_at + d.later,
                c.margin_seconds, c.calendar_id, 1, c.amount, c.unit, c.base_due_at + d.later, c.policy_id, c.policy_version
            from sla_clock c join ticket t on t.id = c.ticket_id and substr(t.number, 8)::bigint % 10 < 3,
                (values (interval '1 hour'), (interval '4 hours')) d(later)
            where c.target = 'RESOLVE' and c.closure = 1
            """;
    }

    private static String pauses() {
        return """
            insert into pause_span (id, ticket_id, reason, party, started_at, ended_at)
            select gen_random_uuid(), t.id, 'PARTS', (array['STORE','APPROVER','BUYER','SUPPLIER','REQUESTER','OTHER'])[1 + substr(t.number, 8)::bigint % 6],
                t.created_at + interval '1 hour', t.created_at + interval '2 hours'
            from ticket t where (t.number like 'T-2025-5%' or t.number like 'T-2025-6%') and substr(t.number, 8)::bigint % 5 = 0
            """;
    }
}
