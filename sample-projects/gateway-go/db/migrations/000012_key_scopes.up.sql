CREATE TYPE key_scope AS ENUM ('read', 'write', 'admin');
ALTER TABLE api_keys ADD COLUMN scope key_scope NOT NULL DEFAULT 'read';
