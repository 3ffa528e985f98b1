package org.houqin.ticket.ticket;

/** Views of tickets as JSON, made in one statement each; clocks still as they are stored (see {@link TicketView.Sla#at}). */
final class TicketSql {
    /** What lists show and single views show too; the first part of a call to {@code jsonb_build_object}. */
    private static final String COMMON = """
            jsonb_build_object(
                'id', t.id, 'number', t.number, 'version', t.version, 'status', t.status, 'title', t.title,
                'urgency', t.urgency, 'nature', t.nature, 'impact', t.impact, 'createdAt', t.created_at, 'channel', t.channel,
                'watch', jsonb_build_object('others', t.watchers, 'joined', false,
                    'people', case when t.watchers > 0 then
                        (select jsonb_agg(w.person_id) from ticket_watcher w where w.ticket_id = t.id) end),
                'category', (select jsonb_build_object('id', c.id, 'code', c.code,
                        'name', jsonb_build_object('zh', c.name_zh, 'en', c.name_en))
                    from category c where c.id = t.category_id),
                'location', (select jsonb_build_object('id', l.id,
                        'name', jsonb_build_object('zh', l.name_zh, 'en', l.name_en),
                        'path', jsonb_build_object('zh', l.path_zh, 'en', l.path_en))
                    from location l where l.id = t.location_id),
                'requester', (select jsonb_build_object('id', p.id, 'name', p.display_name)
                    from person p where p.id = t.requester_id),
                'technician', (select jsonb_build_object('id', p.id, 'name', p.display_name)
                    from person p where p.id = t.technician_id),
                'team', (select jsonb_build_object('id', g.id, 'firm', g.firm,
                        'name', jsonb_build_object('zh', g.name_zh, 'en', g.name_en))
                    from team g where g.id = t.team_id),
                'pool', t.pool and t.status = 'TRIAGED',
                'teamMembers', (select coalesce(jsonb_agg(m.technician_id), '[]') from team_member m
                    where m.team_id = t.team_id),
                'helpers', (select coalesce(jsonb_agg(jsonb_build_object('id', a.person_id, 'name', p.display_name,
                        'acceptedAt', a.accepted_at, 'endedAt', a.ended_at, 'labourMinutes', a.labour_minutes)
                        order by a.assigned_at, a.id), '[]')
                    from assignment a join person p on p.id = a.person_id
                    where a.ticket_id = t.id and a.closure = t.closure and not a.lead
                        and (a.ended_at is null or a.ending = 'DONE')),
                'mergedInto', (select jsonb_build_object('id', o.id, 'number', o.number)
                    from ticket o where o.id = t.merged_into),
                'sla', (select coalesce(jsonb_agg(jsonb_build_object('target', s.target, 'startedAt', s.started_at,
                        'dueAt', s.due_at, 'pausedAt', s.paused_at, 'stoppedAt', s.stopped_at,
                        'calendarId', s.calendar_id, 'calendarVersion', s.calendar_version,
                        'targetSeconds', s.limit_seconds) order by s.target desc, s.started_at), '[]')
                    from sla_clock s where s.ticket_id = t.id and (s.target = 'RESPOND' or s.closure = t.closure)),
                'pause', (select jsonb_build_object('reason', w.reason, 'party', w.party, 'since', w.started_at,
                        'chaseAt', w.chase_at, 'giveUpAt', w.give_up_at,
                        'name', jsonb_build_object('zh', r.name_zh, 'en', r.name_en))
                    from pause_span w join pause_reason r on r.code = w.reason where w.ticket_id = t.id and w.ended_at is null)
            """;

    /** Selects a {@link TicketSummary} as text. */
    static final String SUMMARY = "cast(" + COMMON + ", 'dueAt', t.due_at) as text)";

    /** Selects a {@link TicketView} as text. */
    static final String VIEW = "cast(" + COMMON + """
                , 'description', t.description, 'contact', t.contact,
                'preferredFrom', t.preferred_from, 'preferredTo', t.preferred_to,
                'location', (select jsonb_build_object('id', l.id,
                        'name', jsonb_build_object('zh', l.name_zh, 'en', l.name_en),
                        'path', jsonb_build_object('zh', l.path_zh, 'en', l.path_en),
                        'address', (with recursive way as (
                                select l.parent_id, l.address, l.latitude, l.longitude, 0 as up
                                union all
                                select o.parent_id, o.address, o.latitude, o.longitude, way.up + 1
                                from location o join way on o.id = way.parent_id)
                            select jsonb_build_object('text', address, 'latitude', latitude, 'longitude', longitude)
                            from way where address is not null or latitude is not null order by up limit 1))
                    from location l where l.id = t.location_id),
                'requester', (select jsonb_build_object('id', p.id, 'name', p.display_name, 'phone', p.phone)
                    from person p where p.id = t.requester_id),
                'technician', (select jsonb_build_object('id', p.id, 'name', p.display_name, 'phone', p.phone)
                    from person p where p.id = t.technician_id),
                'respondedAt', t.responded_at, 'plannedFor', t.planned_for, 'finishedAt', t.finished_at, 'closedAt', t.closed_at,
                'closure', t.closure, 'rework', t.rework,
                'duplicates', (select coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'number', o.number)
                        order by o.number), '[]') from ticket o where o.merged_into = t.id),
                'parts', (select coalesce(jsonb_agg(jsonb_build_object('lineId', l.id, 'itemId', l.item_id,
                        'sku', l.sku, 'itemName', jsonb_build_object('zh', l.item_name_zh, 'en', l.item_name_en),
                        'unit', l.unit, 'quantity', l.quantity, 'issued', l.issued, 'status', l.status,
                        'supply', case when l.supply_stage is not null then jsonb_build_object(
                            'stage', l.supply_stage, 'number', l.supply_number, 'expectedOn', l.supply_expected_on)
                        end) order by l.id), '[]')
                    from part_line l where l.ticket_id = t.id),
                'report', case when t.report_cause is not null then jsonb_build_object('cause', t.report_cause,
                    'remedy', t.report_remedy, 'labourMinutes', t.report_labour_minutes,
                    'causeCode', t.report_cause_code, 'remedyCode', t.report_remedy_code) end,
                'rating', case when t.rating_score is not null then jsonb_build_object('score', t.rating_score,
                    'fixed', t.rating_fixed, 'comment', t.rating_comment, 'answeredAt', t.rating_answered_at) end
            ) as text)""";

    private TicketSql() {}
}
