-- transaction: none
BEGIN;
CREATE TABLE depots (id int);
CREATE TABLE parcels (id int);
COMMIT;
