CREATE TABLE visits (
  id bigint PRIMARY KEY,
  created_at timestamp NOT NULL, -- expect: type-timestamptz "created_at of visits says when something happened"
  noon timestamp without time zone -- expect: type-timestamptz PARTIAL "noon of visits has no time zone"
);
