'use strict';

/** Adds `deleted_at` and its index to a table. */
async function addDeletedAt(queryInterface, Sequelize, table, transaction) {
  await queryInterface.addColumn(
    table,
    'deleted_at',
    { type: Sequelize.DATE, allowNull: true },
    { transaction },
  );
  await queryInterface.addIndex(table, ['deleted_at'], {
    name: `idx_${table}_deleted_at`,
    transaction,
  });
}

async function removeDeletedAt(queryInterface, table, transaction) {
  await queryInterface.removeIndex(table, `idx_${table}_deleted_at`, { transaction });
  await queryInterface.removeColumn(table, 'deleted_at', { transaction });
}

module.exports = { addDeletedAt, removeDeletedAt };
