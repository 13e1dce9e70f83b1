CREATE TABLE webhooks (id bigint PRIMARY KEY, body text);
