CREATE PROCEDURE forget_requests(keep interval)
LANGUAGE sql
BEGIN ATOMIC
    DELETE FROM request_log WHERE at < now() - keep;
END;
