CREATE FUNCTION rooms_count() RETURNS bigint AS $body$
BEGIN
    RETURN (SELECT count(*) FROM rooms);
END;
$$ LANGUAGE plpgsql;

DROP TABLE rooms;
