module.exports = {
  async up(queryInterface, Sequelize) {
    await queryInterface.createTable('depots', { id: { type: Sequelize.INTEGER } });
  },
  async down(queryInterface) {
    await queryInterface.dropTable('depots');
  },
};
