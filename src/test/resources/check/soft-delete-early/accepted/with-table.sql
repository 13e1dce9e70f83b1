CREATE TABLE parcels (id int, created_at timestamptz);
ALTER TABLE parcels ADD COLUMN deleted_at timestamptz;
