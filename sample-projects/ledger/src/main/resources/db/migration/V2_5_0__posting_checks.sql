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
