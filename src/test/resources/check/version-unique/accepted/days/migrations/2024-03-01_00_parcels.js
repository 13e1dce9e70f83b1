module.exports = {
  async up(queryInterface, Sequelize) {
    await queryInterface.createTable('parcels', { id: { type: Sequelize.INTEGER } });
  },
  async down(queryInterface) {
    await queryInterface.dropTable('parcels');
  },
};
