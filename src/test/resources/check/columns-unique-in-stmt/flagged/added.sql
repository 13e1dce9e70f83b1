ALTER TABLE parcels ADD weight int, ADD COLUMN "weight" int; -- expect: columns-unique-in-stmt "adds the column weight twice"
ALTER TABLE parcels ADD size text, ADD COLUMN IF NOT EXISTS size text;
ALTER TABLE depots ADD weight int;
