ALTER TABLE drivers ADD COLUMN role text DEFAULT 'admin'; -- expect: destructive-default "role"
