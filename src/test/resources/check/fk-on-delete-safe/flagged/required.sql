CREATE TABLE visits (
  parcel int NOT NULL REFERENCES parcels ON DELETE SET NULL -- expect: fk-on-delete-safe "visits.parcel, which is NOT NULL"
);
