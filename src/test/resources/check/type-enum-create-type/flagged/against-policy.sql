-- profile: enum-policy = check
CREATE TYPE order_state AS ENUM ('open', 'paid'); -- expect: type-enum-create-type PARTIAL "the policy is a CHECK"
