DROP INDEX by_shelf ON items;
