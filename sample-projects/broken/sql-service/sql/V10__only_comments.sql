-- nothing yet

/* really */ ; ; ;
