CREATE TABLE upstreams (
    name    text PRIMARY KEY,
    address text NOT NULL,
    weight  smallint NOT NULL DEFAULT 1
);

INSERT INTO upstreams (name, address)
SELECT DISTINCT upstream, upstream FROM routes;

ALTER TABLE routes
    ADD CONSTRAINT routes_upstream_fkey FOREIGN KEY (upstream) REFERENCES upstreams (name);
