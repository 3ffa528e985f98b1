-- Warnings count events on the ticket's row; room in the page keeps that away from its indexes.
alter table ticket set (fillfactor = 50);
