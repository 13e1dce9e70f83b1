--liquibase formatted sql

--changeset
SELECT 1;

--changeset nobody
SELECT 2;

--changeset nobody:markers-3 runInTransaction:perhaps splitStatements:
SELECT 'open;
--rollback SELECT 3;

--changeset nobody:markers-4
