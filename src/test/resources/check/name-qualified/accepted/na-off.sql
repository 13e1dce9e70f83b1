-- profile: naming = off
CREATE TABLE parcels (id int);
