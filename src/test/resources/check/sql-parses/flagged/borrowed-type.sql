CREATE FUNCTION open_context(p_user system_user.user_identifier%type) RETURNS int LANGUAGE sql AS 'SELECT 1'; -- expect: sql-parses PARTIAL "was not parsed"
