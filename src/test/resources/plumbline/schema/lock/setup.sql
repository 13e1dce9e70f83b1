-- all statements
CREATE SCHEMA s2;
CREATE TYPE en AS ENUM ('x', 'y');
CREATE DOMAIN d1 AS int;
CREATE DOMAIN d2 AS int CHECK (VALUE > 0);
CREATE DOMAIN dd AS int;
CREATE TABLE t (
    a int, b text, v varchar(20), ch char(10), n numeric(10, 2), ts timestamp, ts3 timestamptz(3),
    j json, cid cidr, e en, vb varbit(10));
CREATE TABLE kid (
    a int, b text, v varchar(20), ch char(10), n numeric(10, 2), ts timestamp, ts3 timestamptz(3),
    j json, cid cidr, e en, vb varbit(10));
CREATE TABLE p (id int PRIMARY KEY);
CREATE TABLE ch (id int PRIMARY KEY, pid int);
CREATE TABLE nopk (a int NOT NULL);
CREATE TABLE ex (r int4range);
CREATE TABLE pt (x int) PARTITION BY RANGE (x);
CREATE TABLE pt0 PARTITION OF pt FOR VALUES FROM (0) TO (50);
CREATE SEQUENCE sq;
CREATE FUNCTION trf() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN new; END';

-- set-not-null-with-valid-check
ALTER TABLE t ADD CONSTRAINT filled CHECK (b IS NOT NULL);

-- set-not-null-with-notvalid-check
ALTER TABLE t ADD CONSTRAINT filled CHECK (b IS NOT NULL) NOT VALID;

-- validate-notnull-constraint-pg18
ALTER TABLE t ADD CONSTRAINT nn NOT NULL b NOT VALID;

-- type-varchar-widen-indexed
CREATE INDEX iv ON t (v);

-- type-varchar-to-text-with-check
ALTER TABLE t ADD CHECK (v <> '');

-- validate-check
ALTER TABLE t ADD CONSTRAINT ck CHECK (a > 0) NOT VALID;

-- drop-constraint-check rename-constraint
ALTER TABLE t ADD CONSTRAINT ck CHECK (a > 0);

-- validate-fk
ALTER TABLE ch ADD CONSTRAINT fk FOREIGN KEY (pid) REFERENCES p (id) NOT VALID;

-- drop-fk drop-table-with-fk-to-parent truncate-cascade
ALTER TABLE ch ADD CONSTRAINT fk FOREIGN KEY (pid) REFERENCES p (id);

-- add-unique-using-index
CREATE UNIQUE INDEX ui ON t (a);

-- add-pk-using-index-notnull-col
CREATE UNIQUE INDEX ui ON nopk (a);

-- add-pk-using-index-nullable-col
ALTER TABLE nopk ALTER COLUMN a DROP NOT NULL;
CREATE UNIQUE INDEX ui ON nopk (a);

-- drop-index drop-index-concurrently rename-index reindex-table reindex-index reindex-table-concurrently cluster
CREATE INDEX ix ON t (a);

-- drop-trigger disable-trigger
CREATE TRIGGER tr BEFORE UPDATE ON t FOR EACH ROW EXECUTE PROCEDURE trf();

-- drop-policy
CREATE POLICY po ON t USING (true);

-- refresh-matview refresh-matview-concurrently
CREATE MATERIALIZED VIEW mv AS SELECT a FROM t;
CREATE UNIQUE INDEX mvi ON mv (a);

-- create-or-replace-view drop-view
CREATE VIEW vw AS SELECT a FROM t;

-- attach-partition-no-check
CREATE TABLE pt1 (x int);

-- attach-partition-with-check
CREATE TABLE pt1 (x int NOT NULL CHECK (x >= 50 AND x < 60));

-- attach-partition-with-default-partition
CREATE TABLE pt1 (x int NOT NULL CHECK (x >= 50 AND x < 60));
CREATE TABLE ptd PARTITION OF pt DEFAULT;

-- alter-domain-add-constraint
ALTER TABLE t ADD COLUMN k dd;
