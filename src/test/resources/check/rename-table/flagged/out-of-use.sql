ALTER TABLE parcels RENAME TO parcels_unused_2025; -- expect: rename-table PARTIAL "taken out of use"
