-- profile: naming = qualified
SET search_path = billing;
CREATE TABLE invoices (id int);
