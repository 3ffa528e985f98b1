create index invitation_by_ticket_number on invitation (ticket_number);
