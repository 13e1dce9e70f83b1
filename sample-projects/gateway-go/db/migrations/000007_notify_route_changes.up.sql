CREATE FUNCTION notify_route_change() RETURNS trigger AS $$
BEGIN
    PERFORM pg_notify('routes', COALESCE(NEW.id, OLD.id)::text);
    RETURN NULL;
END;
$$ LANGUAGE plpgsql;

CREATE TRIGGER routes_notify
    AFTER INSERT OR UPDATE OR DELETE ON routes
    FOR EACH ROW EXECUTE FUNCTION notify_route_change();
