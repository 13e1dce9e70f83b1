-- profile: naming = qualified
CREATE TABLE public.parcels (id int);
CREATE TEMP TABLE sums (n int);
