CREATE TABLE invoices (
  id int,
  customer int REFERENCES customers ON DELETE CASCADE -- expect: fk-on-delete-safe "somebody has to account for"
);
