-- profile: high-traffic-tables = senders
SET lock_timeout = 0;
ALTER TABLE notes ADD FOREIGN KEY (sender_id) REFERENCES senders (id) NOT VALID; -- expect: fk-locks-referenced-table PARTIAL "senders, which the profile lists as busy"
SET lock_timeout = '3s';
