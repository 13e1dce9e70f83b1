'use strict';

module.exports = (sequelize, DataTypes) =>
  sequelize.define(
    'Plan',
    {
      id: { type: DataTypes.UUID, defaultValue: DataTypes.UUIDV4, primaryKey: true },
      tool_id: { type: DataTypes.UUID, allowNull: false },
      key: { type: DataTypes.STRING(60), allowNull: false },
      name: { type: DataTypes.STRING(120), allowNull: false },
      price_cents: { type: DataTypes.INTEGER, allowNull: false },
      billing_period: { type: DataTypes.ENUM('month', 'year'), allowNull: false },
      is_active: { type: DataTypes.BOOLEAN, allowNull: false, defaultValue: true },
    },
    { tableName: 'plans', underscored: true, paranoid: true },
  );
