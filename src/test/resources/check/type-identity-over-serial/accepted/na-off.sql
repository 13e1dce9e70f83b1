-- profile: identity = off
CREATE TABLE visits (id bigserial PRIMARY KEY);
