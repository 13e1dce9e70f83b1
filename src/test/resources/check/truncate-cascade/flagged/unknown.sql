TRUNCATE TABLE parcels CASCADE; -- expect: truncate-cascade "every table that refers to it"
