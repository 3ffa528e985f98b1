-- How much of a part was handed out so far; a line is settled once all of it is.
alter table part_line add column issued numeric(14, 3) not null default 0 check (issued >= 0);
update part_line set issued = quantity where status = 'ISSUED';
