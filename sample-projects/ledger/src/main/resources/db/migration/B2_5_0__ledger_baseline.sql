-- What V1 to V2.5.0 built, in one step. New databases start here; older ones never see it.
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

ALTER TABLE accounts
    ADD COLUMN closed_at timestamptz,
    ADD CONSTRAINT accounts_code_per_tenant UNIQUE (tenant_id, code);

COMMENT ON COLUMN accounts.closed_at IS 'No posting may be made after this moment; see postings_account_open';

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

ALTER TABLE postings ADD CONSTRAINT postings_amount_not_zero CHECK (amount <> 0) NOT VALID;
ALTER TABLE postings VALIDATE CONSTRAINT postings_amount_not_zero;

ALTER TABLE journals
    ADD CONSTRAINT journals_reference_not_blank CHECK (btrim(reference) <> '');

-- Looked at when the transaction commits, so that the lines of a journal may be written one by one.
CREATE FUNCTION assert_journal_balances() RETURNS trigger
    LANGUAGE plpgsql AS
$function$
DECLARE
    unbalanced record;
BEGIN
    SELECT currency, sum(amount) AS rest
    INTO unbalanced
    FROM postings
    WHERE journal_id = NEW.journal_id
    GROUP BY currency
    HAVING sum(amount) <> 0
    LIMIT 1;
    IF FOUND THEN
        RAISE EXCEPTION 'journal % is off by % %', NEW.journal_id, unbalanced.rest, unbalanced.currency
            USING ERRCODE = 'check_violation';
    END IF;
    RETURN NULL;
END
$function$;

CREATE CONSTRAINT TRIGGER postings_balance
    AFTER INSERT ON postings
    DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION assert_journal_balances();

CREATE FUNCTION forbid_change() RETURNS trigger
    LANGUAGE plpgsql AS
$$
BEGIN
    RAISE EXCEPTION '% on % is not allowed; book a reversal instead', TG_OP, TG_TABLE_NAME;
END
$$;

CREATE TRIGGER postings_append_only
    BEFORE UPDATE OR DELETE ON postings
    FOR EACH ROW EXECUTE FUNCTION forbid_change();
