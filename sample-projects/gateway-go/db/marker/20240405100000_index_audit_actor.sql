-- migrate:up transaction:false
CREATE INDEX CONCURRENTLY audit_entries_actor_idx ON audit_entries (actor);

-- migrate:down transaction:false
DROP INDEX CONCURRENTLY audit_entries_actor_idx;
