-- +goose Up
CREATE TABLE orders (id bigint PRIMARY KEY, at timestamptz);
-- +goose StatementBegin
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN NEW.at := now(); RETURN NEW; END $$;
-- +goose StatementEnd
CREATE TRIGGER touch BEFORE UPDATE ON orders FOR EACH ROW EXECUTE FUNCTION touch();

-- +goose Down
DROP TABLE orders; -- expect: down-drops-triggers PARTIAL "only goes with its table"
DROP FUNCTION touch();
