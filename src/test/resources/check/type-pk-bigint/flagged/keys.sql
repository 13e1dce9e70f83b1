CREATE TABLE visits (
  id serial PRIMARY KEY -- expect: type-pk-bigint "the key id of visits ends at 2,147,483,647"
);
CREATE TABLE countries (
  id smallint PRIMARY KEY -- expect: type-pk-bigint PARTIAL "the lookup table countries ends at 32,767"
);
CREATE TABLE clicks (
  id int, -- expect: type-pk-bigint "the key id of clicks"
  times int
);
