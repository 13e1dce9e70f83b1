'use strict';

module.exports = {
  up: async ({ sequelize }) => {
    await sequelize.query(`
      CREATE TABLE audit_logs (
        id bigserial PRIMARY KEY,
        organization_id uuid REFERENCES organizations (id) ON DELETE SET NULL,
        actor_id uuid REFERENCES users (id) ON DELETE SET NULL,
        action varchar(80) NOT NULL,
        details jsonb NOT NULL DEFAULT '{}',
        created_at timestamptz NOT NULL DEFAULT now()
      );

      CREATE INDEX idx_audit_logs_organization ON audit_logs (organization_id, created_at DESC);
      CREATE INDEX idx_audit_logs_actor ON audit_logs (actor_id) WHERE actor_id IS NOT NULL;
    `);
  },

  down: async ({ sequelize }) => {
    await sequelize.query('DROP TABLE IF EXISTS audit_logs');
  },
};
