-- The newest tickets whose documents match. The planner takes a word nobody used for a common one and reads everything to find it, so
-- the newest 2,000 decide: what is in one of 250 of them is found quickest by going back from the newest, within 50,000; what is
-- rarer, by its terms.
create function newest_found(wanted tsquery, most integer) returns table (ticket_id uuid, document tsvector)
    language plpgsql stable rows 200 as $$
declare
    ids uuid[] := '{}';
    common integer := (
        select count(*) from (select d.document from ticket_document d order by d.ticket_id desc limit 2000) n
        where n.document @@ wanted);
begin
    if common >= 8 then
        ids := array(
            select n.ticket_id
            from (select d.ticket_id, d.document from ticket_document d order by d.ticket_id desc limit 50000) n
            where n.document @@ wanted limit most);
    end if;
    if cardinality(ids) < most then
        ids := array(
            with found as materialized (select d.ticket_id from ticket_document d where d.document @@ wanted)
            select f.ticket_id from found f order by f.ticket_id desc limit most);
    end if;
    return query select d.ticket_id, d.document from ticket_document d where d.ticket_id = any (ids) order by d.ticket_id desc;
end $$;

-- Tickets that do not count in reports: few, and known without a look at all the others.
create index ticket_void on ticket (id) where status in ('CANCELLED', 'REJECTED', 'MERGED');
