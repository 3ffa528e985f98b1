-- A shortage is bought once at a time: what was bought for it may have gone to a more urgent ticket.
alter table requisition drop constraint requisition_reservation;
create unique index requisition_open_of_reservation on requisition (reservation_id)
    where status in ('IN_APPROVAL', 'APPROVED', 'ORDERED');
create index requisition_by_reservation on requisition (reservation_id) where reservation_id is not null;
