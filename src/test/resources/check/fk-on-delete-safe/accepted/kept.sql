CREATE TABLE visits (
  parcel int NOT NULL REFERENCES parcels ON DELETE RESTRICT,
  depot int REFERENCES depots ON DELETE SET NULL,
  van int REFERENCES vans
);
