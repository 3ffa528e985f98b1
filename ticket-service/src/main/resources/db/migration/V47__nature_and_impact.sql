-- Whether it is needed or wished for, and how many it concerns.
alter table ticket
    add column nature text not null default 'NEED' check (nature in ('NEED', 'WISH')),
    add column impact text not null default 'LOW' check (impact in ('LOW', 'MEDIUM', 'HIGH'));
-- Only what is unusual is asked for; the usual costs nothing.
create index ticket_wishes on ticket (created_at, id) include (status) where nature = 'WISH';
create index ticket_queue_wishes on ticket (queue_at, id) where open and nature = 'WISH';
create index ticket_by_impact on ticket (impact, created_at, id) include (status) where impact <> 'LOW';
create index ticket_queue_by_impact on ticket (impact, queue_at, id) where open and impact <> 'LOW';
