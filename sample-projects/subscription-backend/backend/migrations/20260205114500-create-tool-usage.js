'use strict';

module.exports = {
  up: (queryInterface, Sequelize) =>
    queryInterface
      .createTable('tool_usage', {
        id: { type: Sequelize.BIGINT, autoIncrement: true, primaryKey: true },
        organization_id: {
          type: Sequelize.UUID,
          allowNull: false,
          references: { model: 'organizations', key: 'id' },
          onDelete: 'CASCADE',
        },
        tool_id: {
          type: Sequelize.UUID,
          allowNull: false,
          references: { model: 'tools', key: 'id' },
          onDelete: 'CASCADE',
        },
        units: { type: Sequelize.INTEGER, allowNull: false, defaultValue: 1 },
        used_at: { type: Sequelize.DATE, allowNull: false, defaultValue: Sequelize.literal('now()') },
      })
      .then(() =>
        queryInterface.addIndex('tool_usage', ['organization_id', 'tool_id', 'used_at'], {
          name: 'idx_tool_usage_organization_tool_used',
        }),
      ),

  down: (queryInterface) => queryInterface.dropTable('tool_usage'),
};
