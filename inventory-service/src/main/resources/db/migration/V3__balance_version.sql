-- Should a balance ever be changed without its item's lock, the slower of the two is refused instead of overwriting the other.
alter table balance add column version bigint not null default 0;
