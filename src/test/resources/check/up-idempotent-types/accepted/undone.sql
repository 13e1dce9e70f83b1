-- transaction: none
BEGIN;
CREATE TYPE size AS ENUM ('s', 'm');
COMMIT;
