CREATE TABLE visits (id uuid PRIMARY KEY);
