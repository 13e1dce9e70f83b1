-- migrate:up
CREATE FUNCTION forget_audit() RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    -- Two years, as the data protection officer wants it.
    DELETE FROM audit_entries WHERE at < now() - interval '2 years';
END
$$;

-- migrate:down
DROP FUNCTION forget_audit();
