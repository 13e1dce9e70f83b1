-- profile: small-tables = plans
CREATE TABLE plans (id bigint PRIMARY KEY, parent_id bigint REFERENCES plans (id));
