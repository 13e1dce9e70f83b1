CREATE TABLE order_tags (order_id bigint NOT NULL, tag text NOT NULL); -- expect: idx-primary-key "order_tags has no primary key"
CREATE TABLE codes (code text NOT NULL UNIQUE); -- expect: idx-primary-key PARTIAL "codes has a unique key over NOT NULL columns"
