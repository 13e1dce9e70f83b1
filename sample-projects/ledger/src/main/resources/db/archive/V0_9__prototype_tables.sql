-- The first prototype, dropped by hand before V1 was written. No location names this folder.
CREATE TABLE bookings (
    id     serial PRIMARY KEY,
    debit  varchar(20) NOT NULL,
    credit varchar(20) NOT NULL,
    amount numeric(12, 2) NOT NULL
);
