-- Groups are a kind of file too.
alter table import_run drop constraint import_run_kind_check;
alter table import_run add constraint import_run_kind_check
    check (kind in ('PEOPLE', 'PLACES', 'DEPARTMENTS', 'GROUPS'));

-- A training is known by the day it was held, often without a number.
alter table technician_certificate add column issued_on date;
