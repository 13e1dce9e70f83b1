CREATE TABLE request_log (
    at        timestamptz NOT NULL,
    route_id  bigint NOT NULL,
    key_id    uuid,
    status    smallint NOT NULL,
    millis    integer NOT NULL
) PARTITION BY RANGE (at);

CREATE TABLE request_log_default PARTITION OF request_log DEFAULT;
CREATE INDEX request_log_route_idx ON request_log (route_id, at);
