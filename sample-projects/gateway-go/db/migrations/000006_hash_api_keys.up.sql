-- Only the hash is kept. There is no way back from a hash, so there is no down file.
ALTER TABLE api_keys ADD COLUMN secret_hash bytea;
UPDATE api_keys SET secret_hash = sha256(secret);
ALTER TABLE api_keys ALTER COLUMN secret_hash SET NOT NULL;
ALTER TABLE api_keys DROP COLUMN secret;
CREATE UNIQUE INDEX api_keys_secret_hash_idx ON api_keys (secret_hash);
