CREATE TABLE places (id bigint PRIMARY KEY, kind "char"); -- expect: type-char PARTIAL "one-byte type"
