CREATE FOREIGN TABLE films (code text) SERVER archive;
