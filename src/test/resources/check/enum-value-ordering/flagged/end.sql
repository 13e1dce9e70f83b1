ALTER TYPE priority ADD VALUE 'trivial'; -- expect: enum-value-ordering PARTIAL "'trivial' sorts after all other values of priority"
