ALTER TABLE tours ADD UNIQUE (truck);
