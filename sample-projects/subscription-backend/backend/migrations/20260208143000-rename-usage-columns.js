'use strict';

module.exports = {
  async up(queryInterface) {
    await queryInterface.renameColumn('tool_usage', 'used_at', 'recorded_at');
    await queryInterface.renameTable('tool_usage', 'tool_usages');
  },

  async down(queryInterface) {
    await queryInterface.renameTable('tool_usages', 'tool_usage');
    await queryInterface.renameColumn('tool_usage', 'recorded_at', 'used_at');
  },
};
