ALTER TABLE parcels ADD COLUMN code text UNIQUE; -- expect: add-column-inline-constraint "UNIQUE on the new column code builds an index"
ALTER TABLE parcels ADD COLUMN weight int CHECK (weight > 0); -- expect: add-column-inline-constraint "the CHECK on the new column weight reads all rows"
