DROP INDEX by_shelf;
