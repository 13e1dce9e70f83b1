CREATE TABLE parcels (code text);
