INSERT INTO routes (host, path, upstream) VALUES ('*', '/healthz', 'local')
ON CONFLICT (host, path) DO NOTHING;
