INSERT INTO drivers (name, mail) VALUES ('J. Moss', 'j.moss@parcels-of-the-north.org'); -- expect: up-no-secrets PARTIAL "e-mail address"
