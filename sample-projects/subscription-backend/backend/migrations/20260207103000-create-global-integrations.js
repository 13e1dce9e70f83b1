'use strict';

module.exports = {
  async up(queryInterface, Sequelize) {
    await queryInterface.createTable(
      'global_integrations',
      {
        key: { type: Sequelize.STRING(60), primaryKey: true },
        settings: { type: Sequelize.JSONB, allowNull: false, defaultValue: {} },
        is_enabled: { type: Sequelize.BOOLEAN, allowNull: false, defaultValue: false },
        created_at: { type: Sequelize.DATE, allowNull: false, defaultValue: Sequelize.fn('now') },
        updated_at: { type: Sequelize.DATE, allowNull: false, defaultValue: Sequelize.fn('now') },
      },
      { comment: 'Set by the operator, for all organisations' },
    );
  },

  async down(queryInterface) {
    await queryInterface.dropTable('global_integrations');
  },
};
