'use strict';

module.exports = {
  async up(queryInterface, Sequelize) {
    await queryInterface.createTable('system_config', {
      key: { type: Sequelize.STRING(80), primaryKey: true },
      value: { type: Sequelize.JSONB, allowNull: false },
      updated_at: { type: Sequelize.DATE, allowNull: false, defaultValue: Sequelize.fn('now') },
    });
    await queryInterface.bulkInsert('system_config', [
      { key: 'trial_days', value: JSON.stringify(14) },
      { key: 'invitation_hours', value: JSON.stringify(72) },
      { key: 'maintenance', value: JSON.stringify(false) },
    ]);
  },

  async down(queryInterface) {
    await queryInterface.dropTable('system_config');
  },
};
