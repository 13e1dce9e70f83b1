CREATE TABLE visits (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY);
CREATE TABLE pages (
  visit_id bigint REFERENCES visits (id),
  number int,
  PRIMARY KEY (visit_id, number)
);
