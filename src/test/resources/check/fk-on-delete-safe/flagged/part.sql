CREATE TABLE parcel_labels (
  parcel int REFERENCES parcels ON DELETE CASCADE -- expect: fk-on-delete-safe PARTIAL "its rows of parcel_labels"
);
