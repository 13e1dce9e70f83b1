CREATE TABLE guests (
    id bigserial PRIMARY KEY,
    email varchar(320) NOT NULL UNIQUE,
    nick char,
    balance numeric(12) DEFAULT 0 CHECK (balance >= 0),
    rate decimal(5, 2) DEFAULT 1.5,
    joined timestamptz DEFAULT now() NOT NULL,
    seen timestamp(3),
    tags text[] DEFAULT '{}',
    payload jsonb DEFAULT '{}'::jsonb,
    code text COLLATE "C",
    nothing text DEFAULT NULL,
    flag bool DEFAULT true,
    small int2, big int8, real4 float4, real8 float8, floaty float(10),
    CONSTRAINT guests_nick_code UNIQUE (nick, code),
    CHECK (small < big),
    UNIQUE (small, big) INCLUDE (flag)
);
CREATE TABLE IF NOT EXISTS guests (id int);
CREATE TABLE rooms (
    number int GENERATED ALWAYS AS IDENTITY (START WITH 100 INCREMENT BY 10) PRIMARY KEY,
    floor int NOT NULL,
    label text GENERATED ALWAYS AS (floor || '-x') STORED,
    "Odd Name" text,
    "select" int
);
CREATE TABLE bookings (
    guest_id bigint REFERENCES guests ON DELETE CASCADE,
    room int NOT NULL,
    during tstzrange NOT NULL,
    PRIMARY KEY (guest_id, room),
    FOREIGN KEY (room) REFERENCES rooms (number) ON UPDATE CASCADE ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED
);
CREATE UNLOGGED TABLE scratch (v int) WITH (fillfactor = 70);
CREATE TEMPORARY TABLE passing (v int);
ALTER TABLE scratch SET LOGGED;
ALTER TABLE guests ALTER COLUMN payload SET STATISTICS 50, ALTER COLUMN tags SET STORAGE EXTERNAL;
ALTER TABLE rooms REPLICA IDENTITY FULL;
