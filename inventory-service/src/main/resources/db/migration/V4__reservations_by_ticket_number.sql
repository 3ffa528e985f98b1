create index reservation_by_ticket_number on reservation using gin (lower(ticket_number) gin_trgm_ops);
