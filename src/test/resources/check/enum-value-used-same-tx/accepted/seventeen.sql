-- profile: postgresql = 17
CREATE TYPE mood AS ENUM ('calm');
ALTER TYPE mood ADD VALUE 'merry';
CREATE TABLE people (mood mood DEFAULT 'merry');
