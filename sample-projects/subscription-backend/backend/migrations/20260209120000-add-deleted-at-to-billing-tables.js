'use strict';

const { addDeletedAt, removeDeletedAt } = require('../migrations-support/soft-delete');

const BILLING_TABLES = ['bundles', 'bundle_plans', 'plan_limits', 'one_time_purchases'];

module.exports = {
  async up(queryInterface, Sequelize) {
    await queryInterface.sequelize.transaction(async (transaction) => {
      for (const table of BILLING_TABLES) {
        await addDeletedAt(queryInterface, Sequelize, table, transaction);
      }
    });
  },

  async down(queryInterface) {
    await queryInterface.sequelize.transaction(async (transaction) => {
      for (const table of [...BILLING_TABLES].reverse()) {
        await removeDeletedAt(queryInterface, table, transaction);
      }
    });
  },
};
