CREATE TABLE prices (id uuid PRIMARY KEY);
CREATE VIEW all_prices AS SELECT * FROM prices;
