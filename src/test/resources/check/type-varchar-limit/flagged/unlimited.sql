-- profile: varchar = limited
CREATE TABLE people (
  id bigint PRIMARY KEY,
  nick varchar(40),
  note text -- expect: type-varchar-limit PARTIAL "note of people has no limit"
);
