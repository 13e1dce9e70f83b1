-- profile: naming = qualified
CREATE TABLE public.depots (id int);
ALTER TABLE parcels ADD COLUMN weight int; -- expect: name-qualified PARTIAL "parcels without a schema"
