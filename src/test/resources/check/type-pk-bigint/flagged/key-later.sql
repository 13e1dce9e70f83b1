CREATE TABLE visits (
  id integer NOT NULL -- expect: type-pk-bigint "the key id of visits"
);
ALTER TABLE visits ADD CONSTRAINT visits_pkey PRIMARY KEY (id);
