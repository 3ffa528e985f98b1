-- Lists of one kind in one state are counted from the index alone.
drop index ticket_by_category, ticket_by_urgency, ticket_by_place;
create index ticket_by_category on ticket (category_id, created_at, id) include (status);
create index ticket_by_urgency on ticket (urgency, created_at, id) include (status);
create index ticket_by_place on ticket (location_id, created_at, id) include (status);
