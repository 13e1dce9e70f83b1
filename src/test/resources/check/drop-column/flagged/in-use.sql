ALTER TABLE parcels DROP COLUMN weight; -- expect: drop-column "code that still names it fails"
