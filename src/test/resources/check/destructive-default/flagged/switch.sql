ALTER TABLE drivers ADD COLUMN is_active boolean NOT NULL DEFAULT true; -- expect: destructive-default "every old row of drivers gets is_active = true"
