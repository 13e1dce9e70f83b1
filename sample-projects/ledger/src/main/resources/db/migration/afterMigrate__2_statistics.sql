ANALYZE accounts, journals, postings;
