ALTER TABLE parcels ADD COLUMN token uuid DEFAULT gen_random_uuid(); -- expect: add-column-volatile-default "parcels is rewritten"
