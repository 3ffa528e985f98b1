-- The same index stood there twice.
drop index ticket_by_location;
