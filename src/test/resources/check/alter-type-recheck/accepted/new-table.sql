CREATE TABLE parcels (code varchar(20) CHECK (code <> ''));
ALTER TABLE parcels ALTER COLUMN code TYPE text;
