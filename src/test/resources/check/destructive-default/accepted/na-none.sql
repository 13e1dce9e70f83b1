ALTER TABLE drivers ADD COLUMN is_active boolean;
