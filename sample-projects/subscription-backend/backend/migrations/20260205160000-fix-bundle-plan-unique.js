'use strict';

module.exports = {
  async up(queryInterface) {
    await queryInterface.sequelize.transaction(async (transaction) => {
      await queryInterface.addConstraint('bundle_plans', {
        fields: ['bundle_id', 'plan_id'],
        type: 'unique',
        name: 'bundle_plans_bundle_plan_key',
        transaction,
      });
      await queryInterface.addConstraint('plans', {
        fields: ['tool_id', 'key'],
        type: 'unique',
        name: 'plans_tool_key_key',
        transaction,
      });
    });
  },

  async down(queryInterface) {
    await queryInterface.removeConstraint('plans', 'plans_tool_key_key');
    await queryInterface.removeConstraint('bundle_plans', 'bundle_plans_bundle_plan_key');
  },
};
