ALTER TABLE parcels RENAME TO shipments; -- expect: rename-table "code that still names parcels fails"
