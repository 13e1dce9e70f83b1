'use strict';

const { standardColumns, reference } = require('../migrations-support/columns');

module.exports = {
  async up(queryInterface, Sequelize) {
    await queryInterface.sequelize.transaction(async (t) => {
      await queryInterface.createTable(
        'organization_entitlements',
        {
          ...standardColumns(Sequelize),
          organization_id: reference(Sequelize, 'organizations'),
          feature_id: reference(Sequelize, 'features'),
          source: { type: Sequelize.STRING(20), allowNull: false },
          valid_until: { type: Sequelize.DATEONLY },
        },
        {
          transaction: t,
          uniqueKeys: {
            organization_entitlements_key: { fields: ['organization_id', 'feature_id', 'source'] },
          },
        },
      );
      await queryInterface.addIndex('organization_entitlements', ['feature_id'], { transaction: t });
      await queryInterface.sequelize.query(
        `CREATE INDEX idx_entitlements_open ON organization_entitlements (organization_id) WHERE valid_until IS NULL`,
        { transaction: t },
      );
    });
  },

  async down(queryInterface) {
    await queryInterface.dropTable('organization_entitlements');
  },
};
