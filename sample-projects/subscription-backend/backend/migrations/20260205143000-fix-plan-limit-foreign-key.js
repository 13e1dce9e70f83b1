'use strict';

const KEYS = [
  { table: 'plan_limits', column: 'feature_id', target: 'features' },
  { table: 'subscriptions', column: 'plan_id', target: 'plans' },
  { table: 'subscriptions', column: 'bundle_id', target: 'bundles' },
];

async function replaceKeys(queryInterface, onDelete) {
  for (const { table, column, target } of KEYS) {
    const name = `${table}_${column}_fkey`;
    await queryInterface.removeConstraint(table, name);
    await queryInterface.addConstraint(table, {
      fields: [column],
      type: 'foreign key',
      name,
      references: { table: target, field: 'id' },
      onDelete,
      onUpdate: 'CASCADE',
    });
  }
}

/** Deleting a plan must not take the subscriptions of customers with it. */
module.exports = {
  up: (queryInterface) => replaceKeys(queryInterface, 'RESTRICT'),
  down: (queryInterface) => replaceKeys(queryInterface, 'CASCADE'),
};
