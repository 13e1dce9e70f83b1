'use strict';

const { Sequelize, DataTypes } = require('sequelize');
const settings = require('../config/sequelize.config.js')[process.env.NODE_ENV || 'development'];

const sequelize = settings.use_env_variable
  ? new Sequelize(process.env[settings.use_env_variable], settings)
  : new Sequelize(settings.database, settings.username, settings.password, settings);

const models = {
  User: require('./user')(sequelize, DataTypes),
  Organization: require('./organization')(sequelize, DataTypes),
  Plan: require('./plan')(sequelize, DataTypes),
  Subscription: require('./subscription')(sequelize, DataTypes),
};

models.Organization.hasMany(models.Subscription, { foreignKey: 'organization_id' });
models.Subscription.belongsTo(models.Plan, { foreignKey: 'plan_id' });

module.exports = { sequelize, ...models };
