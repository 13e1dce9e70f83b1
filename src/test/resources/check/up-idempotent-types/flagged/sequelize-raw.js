module.exports = {
  up: async (queryInterface) => {
    await queryInterface.sequelize.query("CREATE TYPE size AS ENUM ('s', 'm')"); // expect: up-idempotent-types "stops the next run"
  },
  down: async () => {},
};
