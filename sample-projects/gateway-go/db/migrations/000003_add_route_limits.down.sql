ALTER TABLE routes DROP CONSTRAINT routes_limits_positive;
ALTER TABLE routes DROP COLUMN burst, DROP COLUMN requests_per_minute;
