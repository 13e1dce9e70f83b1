ALTER TABLE jobs RENAME COLUMN id TO id_old; -- expect: rename-column PARTIAL "something keeps the old name"
ALTER TABLE jobs RENAME COLUMN id_big TO id; -- expect: rename-column "once jobs.id_big is called id"
