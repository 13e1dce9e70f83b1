CREATE TABLE IF NOT EXISTS routes (
    id         bigserial PRIMARY KEY,
    host       text NOT NULL,
    path       text NOT NULL,
    upstream   text NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    UNIQUE (host, path)
);
