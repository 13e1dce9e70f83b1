ALTER TABLE parcels ADD COLUMN number uuid PRIMARY KEY; -- expect: add-not-null-no-default "parcels.number"
