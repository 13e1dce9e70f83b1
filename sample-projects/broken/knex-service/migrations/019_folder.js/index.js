// A folder whose name ends like a file's.
