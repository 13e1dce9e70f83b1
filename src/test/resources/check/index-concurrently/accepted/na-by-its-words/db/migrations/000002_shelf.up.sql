CREATE INDEX by_shelf ON items (shelf);
