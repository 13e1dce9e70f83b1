'use strict';

const { standardColumns, reference } = require('../migrations-support/columns');

module.exports = {
  async up(queryInterface, Sequelize) {
    await queryInterface.createTable('one_time_purchases', {
      ...standardColumns(Sequelize),
      organization_id: reference(Sequelize, 'organizations', { onDelete: 'RESTRICT' }),
      tool_id: reference(Sequelize, 'tools', { onDelete: 'RESTRICT' }),
      amount_cents: { type: Sequelize.INTEGER, allowNull: false },
      currency: { type: Sequelize.CHAR(3), allowNull: false, defaultValue: 'EUR' },
      purchased_at: { type: Sequelize.DATE, allowNull: false, defaultValue: Sequelize.NOW },
    });
    await queryInterface.sequelize.query(
      'ALTER TABLE one_time_purchases ADD CONSTRAINT one_time_purchases_amount_check CHECK (amount_cents > 0)',
    );
  },

  async down(queryInterface) {
    await queryInterface.dropTable('one_time_purchases');
  },
};
