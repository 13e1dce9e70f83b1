'use strict';

module.exports = {
  up: function (queryInterface, Sequelize) {
    return queryInterface
      .addColumn('users', 'locale', {
        type: Sequelize.STRING(10),
        allowNull: false,
        defaultValue: 'en',
      })
      .then(function () {
        return queryInterface.addColumn('users', 'time_zone', { type: Sequelize.STRING(60) });
      })
      .then(function () {
        return queryInterface.changeColumn('users', 'full_name', { type: Sequelize.STRING(200) });
      });
  },

  down: function (queryInterface, Sequelize) {
    return queryInterface
      .changeColumn('users', 'full_name', { type: Sequelize.STRING(160) })
      .then(() => queryInterface.removeColumn('users', 'time_zone'))
      .then(() => queryInterface.removeColumn('users', 'locale'));
  },
};
