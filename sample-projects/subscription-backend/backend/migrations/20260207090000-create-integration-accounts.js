'use strict';

const { standardColumns, reference } = require('../migrations-support/columns');

module.exports = {
  async up(queryInterface, Sequelize) {
    await queryInterface.createTable('integration_accounts', {
      ...standardColumns(Sequelize),
      organization_id: reference(Sequelize, 'organizations'),
      provider: { type: Sequelize.ENUM('google', 'microsoft', 'slack'), allowNull: false },
      status: {
        type: Sequelize.ENUM({ values: ['connected', 'expired', 'revoked'] }),
        allowNull: false,
        defaultValue: 'connected',
      },
      scopes: { type: Sequelize.ARRAY(Sequelize.STRING(120)), allowNull: false, defaultValue: [] },
      credentials: { type: Sequelize.JSONB, allowNull: false },
    });
    await queryInterface.addIndex('integration_accounts', ['organization_id', 'provider'], {
      unique: true,
      name: 'idx_integration_accounts_connected',
      where: { status: 'connected' },
    });
  },

  async down(queryInterface) {
    await queryInterface.dropTable('integration_accounts');
    await queryInterface.sequelize.query('DROP TYPE "enum_integration_accounts_provider"');
  },
};
