-- transaction: none
REINDEX SYSTEM shop;
