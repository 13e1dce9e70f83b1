-- profile: high-traffic-tables = senders
CREATE TABLE notes (id bigint PRIMARY KEY, sender_id bigint REFERENCES senders (id)); -- expect: fk-locks-referenced-table PARTIAL "writes (SHARE ROW EXCLUSIVE)"
