CREATE TABLE bills (
    id bigint PRIMARY KEY,
<<<<<<< HEAD
    total numeric(10, 2)
||||||| 3f2a91c
    total integer
=======
    total bigint NOT NULL
>>>>>>> origin/main
);
