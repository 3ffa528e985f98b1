-- What is counted is read from indexes alone, which PostgreSQL can only do for pages that were vacuumed since they were written.
-- By its usual measure a table of a million tickets is vacuumed after 200,000 more: the newest, which everybody looks at, would
-- be looked up one by one for months.
alter table ticket set (autovacuum_vacuum_insert_scale_factor = 0.005, autovacuum_vacuum_scale_factor = 0.01);
alter table sla_clock set (autovacuum_vacuum_insert_scale_factor = 0.005, autovacuum_vacuum_scale_factor = 0.01);
