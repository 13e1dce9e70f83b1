-- profile: postgresql = 13
ALTER TABLE users ADD CONSTRAINT users_email_key UNIQUE NULLS NOT DISTINCT (email); -- expect: sql-parses "needs PostgreSQL 15, and 13 is deployed"
