CREATE TABLE idempotency_keys (
    tenant_id   uuid         NOT NULL,
    key         varchar(100) NOT NULL,
    journal_id  uuid         NOT NULL REFERENCES journals (id) ON DELETE CASCADE,
    fingerprint bytea        NOT NULL,
    created_at  timestamptz  NOT NULL DEFAULT now(),
    PRIMARY KEY (tenant_id, key)
);

CREATE INDEX idempotency_keys_created_at_idx ON idempotency_keys USING brin (created_at);
