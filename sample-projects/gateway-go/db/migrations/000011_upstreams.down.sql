ALTER TABLE routes DROP CONSTRAINT routes_upstream_fkey;
DROP TABLE upstreams;
