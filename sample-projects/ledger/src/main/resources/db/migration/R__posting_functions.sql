CREATE OR REPLACE FUNCTION reverse_journal(journal uuid, new_reference text) RETURNS uuid
    LANGUAGE sql AS
$$
    WITH reversal AS (
        INSERT INTO journals (tenant_id, reference, description, booked_on, reverses_id)
        SELECT tenant_id, new_reference, 'Reversal of ' || reference, current_date, id
        FROM journals
        WHERE id = journal
        RETURNING id
    ), lines AS (
        INSERT INTO postings (tenant_id, journal_id, account_id, line_no, amount, currency)
        SELECT p.tenant_id, reversal.id, p.account_id, p.line_no, -p.amount, p.currency
        FROM postings p, reversal
        WHERE p.journal_id = journal
    )
    SELECT id FROM reversal;
$$;

CREATE OR REPLACE FUNCTION postings_account_open() RETURNS trigger
    LANGUAGE plpgsql AS
$$
BEGIN
    IF EXISTS (SELECT FROM accounts WHERE id = NEW.account_id AND closed_at <= now()) THEN
        RAISE EXCEPTION 'account % is closed', NEW.account_id;
    END IF;
    RETURN NEW;
END
$$;

DROP TRIGGER IF EXISTS postings_account_open ON postings;
CREATE TRIGGER postings_account_open
    BEFORE INSERT ON postings
    FOR EACH ROW EXECUTE FUNCTION postings_account_open();
