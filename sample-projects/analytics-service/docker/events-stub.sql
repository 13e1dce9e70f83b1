-- Stand-in for the event service's table, so that this service can be developed alone.
CREATE TABLE events (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  tenant_id uuid NOT NULL,
  name text NOT NULL,
  starts_at timestamptz NOT NULL
);
