CREATE TABLE sales (id int, label varchar(7), price numeric(8,2), amount bigint, sold timestamptz, tags text[], data jsonb, small smallint, day date, f float8);
CREATE FUNCTION pick(boolean, anyelement, anyelement) RETURNS anyelement LANGUAGE sql AS 'select $2';
CREATE FUNCTION own(int) RETURNS uuid LANGUAGE sql AS 'select gen_random_uuid()';
CREATE TABLE t1 AS SELECT max(sold) AS m, count(*), sum(id) s, sum(amount) sa, avg(id) a, coalesce(label, 'a') c, '2' l, NULL nn, label || 'x' lx, max(label) ml,
  CASE WHEN id > 1 THEN 'a' ELSE label END cs, extract(epoch FROM sold) ex, date_trunc('day', sold) dt, id * 1.5 zn, id + amount zb, sold - sold li, array_agg(id) aa,
  upper(label) up, length(label) le, round(id) rd, label AS v0, (SELECT 1) AS one, ARRAY[id] az, sold::date ld, current_date cd, now()::timestamp nt, id / 2 zz, abs(id) ab, string_agg(label, ',') sg,
  data -> 'a' ja, data ->> 'a' jt, data || '{}' jj, tags || ARRAY['a'] tt, tags[1] t1, id = 1 eq, label IS NULL isn, NOT true nt2, id IN (1,2) inn, exists (select 1) ext, 5000000000 big, 1.5 num, true tr, day + 1 d1, day - day dd, day + interval '1 day' di, sold AT TIME ZONE 'utc' atz,
  pick(true, id, 2) pk, own(1) ow, small + id si, f * id fi, interval '1 day' iv, date '2020-01-01' dl, CAST(id AS varchar(3)) cv, nullif(id, 1) nu, greatest(id, amount) gr, least(price, 1) ls, to_char(sold, 'x') tc, jsonb_build_object('a', 1) jb, gen_random_uuid() gu, min(price) mp, -id neg, id % 2 md, 2 ^ id pw, unnest(tags) un
  FROM sales GROUP BY id, label, price, amount, sold, tags, data, small, day, f;
CREATE TABLE t2 AS SELECT * FROM sales;
CREATE TABLE t3 AS SELECT q.*, s.label AS lab FROM (SELECT id, count(*) AS n FROM sales GROUP BY id) q JOIN sales s ON s.id = q.id;
CREATE TABLE t4 AS WITH w AS (SELECT id, row_number() OVER (ORDER BY id) rn FROM sales), w2 (x) AS (SELECT label FROM sales) SELECT w.id, rn, x FROM w, w2;
CREATE TABLE t5 AS SELECT id, label FROM sales UNION ALL SELECT amount, 'long' FROM sales;
CREATE TABLE t6 AS VALUES (1, 'a', true);
CREATE TABLE t7 (one, two) AS SELECT id, label FROM sales;
SELECT id, price INTO t8 FROM sales;
CREATE VIEW vs AS SELECT id AS vid, label FROM sales;
CREATE TABLE t9 AS SELECT * FROM vs;
CREATE TABLE t10 AS TABLE sales;
CREATE TABLE t11 AS SELECT DISTINCT ON (id) id, label lab FROM sales ORDER BY id;
CREATE TABLE t12 AS SELECT a.id FROM sales a LEFT JOIN LATERAL (SELECT b.id FROM sales b WHERE b.id = a.id) c ON true WHERE a.id = 1;
CREATE TABLE t13 AS SELECT id FROM sales WITH NO DATA;
CREATE MATERIALIZED VIEW mv AS SELECT id, count(*) AS n FROM sales GROUP BY id WITH DATA;
CREATE UNIQUE INDEX mvi ON mv (id);
COMMENT ON MATERIALIZED VIEW mv IS 'm';
