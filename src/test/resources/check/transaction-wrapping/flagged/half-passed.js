module.exports = {
  up: (queryInterface, Sequelize) =>
    queryInterface.sequelize.transaction(async (transaction) => {
      await queryInterface.addColumn('orders', 'note', Sequelize.TEXT, { transaction });
      await queryInterface.removeColumn('orders', 'remark', {}); // expect: transaction-wrapping PARTIAL "does not take part in it"
    }),
  down: async () => {},
};
