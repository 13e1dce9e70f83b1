CREATE ROLE courier LOGIN PASSWORD 'kU2-not-a-real-one'; -- expect: up-no-secrets "a password, key or token"
