ALTER TYPE priority ADD VALUE IF NOT EXISTS 'trivial' BEFORE 'low';
