CREATE TABLE seats (
  id bigint PRIMARY KEY,
  -- no hall has more rows
  row_number smallint NOT NULL,
  place smallint CHECK (place BETWEEN 1 AND 500),
  level smallint
);
COMMENT ON COLUMN seats.level IS 'floors of the hall';
