CREATE TABLE parcels (id int); -- expect: name-qualified PARTIAL "parcels without a schema"
