ALTER TABLE parcels RENAME TO shipments; -- expect: rename-table PARTIAL "a view keeps the old name"
CREATE VIEW parcels AS SELECT * FROM shipments;
