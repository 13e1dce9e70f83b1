CREATE TABLE currencies (
    code     char(3)  PRIMARY KEY,
    exponent smallint NOT NULL DEFAULT 2,
    CONSTRAINT currencies_exponent_range CHECK (exponent BETWEEN 0 AND 4)
);

CREATE TABLE accounts (
    id         uuid        PRIMARY KEY DEFAULT gen_random_uuid(),
    tenant_id  uuid        NOT NULL,
    code       varchar(20) NOT NULL,
    name       text        NOT NULL,
    type       varchar(9)  NOT NULL,
    currency   char(3)     NOT NULL DEFAULT '${base_currency}' REFERENCES currencies (code),
    parent_id  uuid        REFERENCES accounts (id),
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT accounts_type_known
        CHECK (type IN ('asset', 'liability', 'equity', 'income', 'expense'))
);

CREATE INDEX accounts_parent_id_idx ON accounts (parent_id);

INSERT INTO currencies (code, exponent) VALUES
    ('EUR', 2),
    ('USD', 2),
    ('JPY', 0),
    ('TND', 3);
