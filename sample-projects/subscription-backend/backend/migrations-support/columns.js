'use strict';

/** The columns that every table has. */
const standardColumns = (Sequelize) => ({
  id: {
    type: Sequelize.UUID,
    defaultValue: Sequelize.literal('gen_random_uuid()'),
    primaryKey: true,
    allowNull: false,
  },
  created_at: { type: Sequelize.DATE, allowNull: false, defaultValue: Sequelize.fn('now') },
  updated_at: { type: Sequelize.DATE, allowNull: false, defaultValue: Sequelize.fn('now') },
});

/** A column that points to the id of another table. */
const reference = (Sequelize, table, { allowNull = false, onDelete = 'CASCADE' } = {}) => ({
  type: Sequelize.UUID,
  allowNull,
  references: { model: table, key: 'id' },
  onUpdate: 'CASCADE',
  onDelete,
});

module.exports = { standardColumns, reference };
