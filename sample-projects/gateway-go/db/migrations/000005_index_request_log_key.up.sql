CREATE INDEX CONCURRENTLY IF NOT EXISTS request_log_default_key_idx ON request_log_default (key_id);
