ALTER TABLE items MODIFY shelf bigint NOT NULL;
CREATE INDEX by_shelf ON items (shelf);
