CREATE TABLE webhooks (id bigint PRIMARY KEY, head jsonb, body json);
ALTER TABLE webhooks ALTER COLUMN body TYPE jsonb;
