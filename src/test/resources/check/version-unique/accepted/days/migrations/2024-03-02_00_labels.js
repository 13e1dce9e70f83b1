module.exports = {
  async up(queryInterface, Sequelize) {
    await queryInterface.createTable('labels', { id: { type: Sequelize.INTEGER } });
  },
  async down(queryInterface) {
    await queryInterface.dropTable('labels');
  },
};
