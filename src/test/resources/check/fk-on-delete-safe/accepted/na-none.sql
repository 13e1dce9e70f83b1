CREATE TABLE visits (parcel int);
