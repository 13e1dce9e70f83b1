CREATE TABLE scans (id bigint PRIMARY KEY);
