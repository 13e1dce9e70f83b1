-- Waits for the review of finance; not in any location yet.
ALTER TABLE journals ADD COLUMN rate numeric(18, 8);
ALTER TABLE journals ADD COLUMN rate_source text NOT NULL;
