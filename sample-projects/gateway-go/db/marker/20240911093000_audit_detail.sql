-- migrate:up
ALTER TABLE audit_entries ADD COLUMN detail jsonb;
UPDATE audit_entries SET detail = '{}' WHERE detail IS NULL;

-- migrate:down

