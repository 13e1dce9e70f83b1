CREATE SCHEMA billing;
CREATE TABLE billing.invoices (id int);
CREATE TABLE parcels (id int); -- expect: name-qualified PARTIAL "search_path"
