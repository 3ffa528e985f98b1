-- Whether a word is rare or everywhere decides how its tickets are found best. This is planned anew for each search: a plan made for
-- all words reads every document for one that nobody used.
create function newest_found(wanted tsquery, most integer) returns table (ticket_id uuid, document tsvector)
    language plpgsql stable as $$
begin
    return query execute 'select s.ticket_id, s.document from ticket_document s where s.document @@ $1'
        ' order by s.ticket_id desc limit $2' using wanted, most;
end $$;

-- Tickets that do not count in reports: few, and known without a look at all the others.
create index ticket_void on ticket (id) where status in ('CANCELLED', 'REJECTED', 'MERGED');
