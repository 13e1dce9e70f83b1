ALTER TABLE parcels ADD COLUMN code text DEFAULT next_parcel_code(); -- expect: add-column-volatile-default PARTIAL "whether next_parcel_code() is volatile is not known"
