ALTER TYPE priority ADD VALUE 'urgent' AFTER 'high';
