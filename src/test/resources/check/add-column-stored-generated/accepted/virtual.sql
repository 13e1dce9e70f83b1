-- profile: postgresql = 18
ALTER TABLE items ADD COLUMN gross numeric GENERATED ALWAYS AS (net * 1.2) VIRTUAL;
