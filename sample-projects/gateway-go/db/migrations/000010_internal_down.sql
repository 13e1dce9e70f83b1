ALTER TABLE routes DROP COLUMN internal;
