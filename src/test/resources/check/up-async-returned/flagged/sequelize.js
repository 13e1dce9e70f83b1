module.exports = {
  async up(queryInterface, Sequelize) {
    queryInterface.addColumn('parcels', 'weight', { type: Sequelize.INTEGER }); // expect: up-async-returned "nobody waits"
  },
  async down() {},
};
