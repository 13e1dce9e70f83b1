DROP TRIGGER routes_notify ON routes;
DROP FUNCTION notify_route_change();
