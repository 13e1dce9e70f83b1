'use strict';

const tables = ['users', 'organizations', 'organization_members', 'roles', 'plans', 'subscriptions'];

module.exports = {
  up: async (queryInterface, Sequelize) => {
    for (const table of tables) {
      await queryInterface.addColumn(table, 'deleted_at', {
        type: Sequelize.DATE,
        allowNull: true,
        defaultValue: null,
      });
    }
  },

  down: async (queryInterface) => {
    await Promise.all(tables.map((table) => queryInterface.removeColumn(table, 'deleted_at')));
  },
};
