'use strict';

/** A price is never negative, and a subscription is for one plan or for one bundle. */
module.exports = {
  async up(queryInterface, Sequelize) {
    for (const table of ['plans', 'bundles']) {
      await queryInterface.addConstraint(table, {
        fields: ['price_cents'],
        type: 'check',
        name: `${table}_price_cents_check`,
        where: { price_cents: { [Sequelize.Op.gte]: 0 } },
      });
    }
    await queryInterface.sequelize.query(`
      ALTER TABLE "subscriptions"
        ADD CONSTRAINT "subscriptions_target_check"
        CHECK (num_nonnulls("plan_id", "bundle_id") = 1)
    `);
  },

  async down(queryInterface) {
    await queryInterface.sequelize.query(
      'ALTER TABLE "subscriptions" DROP CONSTRAINT "subscriptions_target_check"',
    );
    for (const table of ['bundles', 'plans']) {
      await queryInterface.removeConstraint(table, `${table}_price_cents_check`);
    }
  },
};
