DROP INDEX CONCURRENTLY IF EXISTS request_log_default_key_idx;
