-- runs in the maintenance window of Sunday night
ALTER TABLE tours ADD CONSTRAINT tours_apart EXCLUDE USING gist (truck WITH =, during WITH &&); -- expect: add-exclusion PARTIAL "of tours"
