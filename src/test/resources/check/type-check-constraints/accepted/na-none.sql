CREATE TABLE items (id bigint PRIMARY KEY, balance numeric(12,2), percent_label text);
