-- A journal is one business event. Its postings must add up to nothing: what is taken from one
-- account is given to another.
CREATE TABLE journals (
    id          uuid        PRIMARY KEY DEFAULT gen_random_uuid(),
    tenant_id   uuid        NOT NULL,
    reference   varchar(80) NOT NULL,
    description text        NOT NULL DEFAULT '',
    booked_on   date        NOT NULL,
    created_at  timestamptz NOT NULL DEFAULT now(),
    reverses_id uuid        UNIQUE REFERENCES journals (id)
);

CREATE TABLE postings (
    id         bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    tenant_id  uuid        NOT NULL,
    journal_id uuid        NOT NULL REFERENCES journals (id) ON DELETE RESTRICT,
    account_id uuid        NOT NULL REFERENCES accounts (id) ON DELETE RESTRICT,
    line_no    smallint    NOT NULL,
    -- Debits are positive, credits negative; in the currency's smallest unit.
    amount     bigint      NOT NULL,
    currency   char(3)     NOT NULL REFERENCES currencies (code),
    created_at timestamptz NOT NULL DEFAULT now(),
    UNIQUE (journal_id, line_no)
);

CREATE INDEX postings_account_id_idx ON postings (account_id, created_at DESC);
CREATE INDEX journals_booked_on_idx ON journals (tenant_id, booked_on);
