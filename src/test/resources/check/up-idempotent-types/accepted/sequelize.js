module.exports = {
  up: async (queryInterface, Sequelize) => {
    await queryInterface.addColumn('parcels', 'size', { type: Sequelize.ENUM('s', 'm') });
  },
  down: async (queryInterface) => {
    await queryInterface.removeColumn('parcels', 'size');
  },
};
