CREATE TYPE mood AS ENUM ('calm');
ALTER TYPE mood ADD VALUE 'merry';
CREATE TABLE people (mood mood DEFAULT 'merry'); -- expect: enum-value-used-same-tx "PostgreSQL 12 to 16"
