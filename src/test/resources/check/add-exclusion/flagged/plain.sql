ALTER TABLE tours ADD CONSTRAINT tours_apart EXCLUDE USING gist (truck WITH =, during WITH &&); -- expect: add-exclusion "the index behind an EXCLUDE constraint of tours"
