-- Outside a transaction (see V7__index_open_journals.sql.conf), so what failed leaves an INVALID
-- index behind; the drop makes a second run possible.
DROP INDEX CONCURRENTLY IF EXISTS journals_reverses_idx;
CREATE INDEX CONCURRENTLY journals_reverses_idx ON journals (reverses_id) WHERE reverses_id IS NOT NULL;
CREATE INDEX CONCURRENTLY IF NOT EXISTS postings_tenant_id_idx ON postings (tenant_id, id);
