'use strict';

const { randomUUID } = require('node:crypto');

const PERMISSIONS = [
  ['organization.manage', 'Change and delete the organisation'],
  ['members.manage', 'Invite and remove members'],
  ['billing.manage', 'Change plans and see invoices'],
  ['tools.use', 'Use the tools of the plan'],
];

const GRANTS = {
  Owner: PERMISSIONS.map(([key]) => key),
  Admin: ['members.manage', 'billing.manage', 'tools.use'],
  Member: ['tools.use'],
};

module.exports = {
  async up(queryInterface) {
    await queryInterface.sequelize.transaction(async (transaction) => {
      await queryInterface.bulkInsert(
        'permissions',
        PERMISSIONS.map(([key, description]) => ({ id: randomUUID(), key, description })),
        { transaction },
      );
      await queryInterface.bulkInsert(
        'roles',
        Object.keys(GRANTS).map((name) => ({ id: randomUUID(), name, is_system: true })),
        { transaction },
      );
      for (const [role, keys] of Object.entries(GRANTS)) {
        await queryInterface.sequelize.query(
          `INSERT INTO role_permissions (role_id, permission_id)
           SELECT r.id, p.id
           FROM roles r CROSS JOIN permissions p
           WHERE r.is_system AND r.name = :role AND p.key IN (:keys)`,
          { replacements: { role, keys }, transaction },
        );
      }
    });
  },

  async down(queryInterface, Sequelize) {
    await queryInterface.bulkDelete('roles', { is_system: true });
    await queryInterface.bulkDelete('permissions', {
      key: { [Sequelize.Op.in]: PERMISSIONS.map(([key]) => key) },
    });
  },
};
