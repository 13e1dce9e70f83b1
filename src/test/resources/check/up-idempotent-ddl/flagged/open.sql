CREATE TABLE depots (id int); -- expect: up-idempotent-ddl PARTIAL "(and 1 more)"
CREATE TABLE parcels (id int);
