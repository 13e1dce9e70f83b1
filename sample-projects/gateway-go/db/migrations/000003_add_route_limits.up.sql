ALTER TABLE routes
    ADD COLUMN requests_per_minute integer NOT NULL DEFAULT 600,
    ADD COLUMN burst integer NOT NULL DEFAULT 50;

ALTER TABLE routes ADD CONSTRAINT routes_limits_positive CHECK (requests_per_minute > 0 AND burst > 0);
