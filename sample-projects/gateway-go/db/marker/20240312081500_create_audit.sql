-- migrate:up
CREATE TABLE audit_entries (
    id     bigserial PRIMARY KEY,
    at     timestamptz NOT NULL DEFAULT now(),
    actor  text NOT NULL,
    action text NOT NULL
);

-- migrate:down
DROP TABLE audit_entries;
