DROP TABLE request_log CASCADE;
