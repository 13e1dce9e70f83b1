CREATE TABLE visits (id bigint PRIMARY KEY, created_at timestamp, left_at timestamptz);
ALTER TABLE visits ALTER COLUMN created_at TYPE timestamptz;
