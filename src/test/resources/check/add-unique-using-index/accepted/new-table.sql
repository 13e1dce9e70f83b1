CREATE TABLE senders (id bigint PRIMARY KEY, mail text);
ALTER TABLE senders ADD UNIQUE (mail);
