CREATE INDEX i ON countries (code);
