ALTER TABLE journals DROP COLUMN search;
