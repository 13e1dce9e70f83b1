'use strict';

const NAME = 'subscriptions_status_check';

const allow = (queryInterface, statuses, transaction) =>
  queryInterface.addConstraint('subscriptions', {
    type: 'check',
    name: NAME,
    fields: ['status'],
    where: { status: statuses },
    transaction,
  });

/** The payment provider also reports subscriptions that are past due or unpaid. */
module.exports = {
  up: async (queryInterface) => {
    await queryInterface.sequelize.transaction(async (t) => {
      await queryInterface.removeConstraint('subscriptions', NAME, { transaction: t });
      await allow(queryInterface, ['trialing', 'active', 'past_due', 'unpaid', 'canceled'], t);
    });
  },

  down: async (queryInterface) => {
    await queryInterface.sequelize.transaction(async (t) => {
      await queryInterface.removeConstraint('subscriptions', NAME, { transaction: t });
      await allow(queryInterface, ['trialing', 'active', 'canceled'], t);
    });
  },
};
