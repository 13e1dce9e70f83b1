CREATE TABLE plans (id bigserial PRIMARY KEY, name text);
INSERT INTO plans VALUES (1, 'free'), (2, 'pro (old)'); -- expect: sequence-reset "ids are written into plans.id"
