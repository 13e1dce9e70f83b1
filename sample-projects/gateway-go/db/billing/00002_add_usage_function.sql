-- +goose Up
-- +goose StatementBegin
CREATE OR REPLACE FUNCTION count_request(k uuid) RETURNS void AS $$
BEGIN
    INSERT INTO usage (key_id, day, requests) VALUES (k, current_date, 1)
    ON CONFLICT (key_id, day) DO UPDATE SET requests = usage.requests + 1;
END;
$$ LANGUAGE plpgsql;
-- +goose StatementEnd

-- +goose Down
DROP FUNCTION count_request(uuid);
