DROP PROCEDURE forget_requests(interval);
