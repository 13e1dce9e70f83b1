CREATE TABLE scratch (id int);
DROP TABLE scratch;
CREATE TEMP TABLE sums (n int);
DROP TABLE sums;
DROP TABLE IF EXISTS pg_temp.scratch;
