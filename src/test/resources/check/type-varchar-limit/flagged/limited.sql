CREATE TABLE people (
  id bigint PRIMARY KEY,
  nick varchar(40), -- expect: type-varchar-limit PARTIAL "nick of people is varchar(40), and the policy is text"
  note text
);
ALTER TABLE people ALTER COLUMN note TYPE varchar(900); -- expect: type-varchar-limit PARTIAL "note of people"
