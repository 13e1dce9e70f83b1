'use strict';

module.exports = (sequelize, DataTypes) =>
  sequelize.define(
    'Subscription',
    {
      id: { type: DataTypes.UUID, defaultValue: DataTypes.UUIDV4, primaryKey: true },
      organization_id: { type: DataTypes.UUID, allowNull: false },
      plan_id: DataTypes.UUID,
      bundle_id: DataTypes.UUID,
      status: { type: DataTypes.STRING(20), allowNull: false, defaultValue: 'trialing' },
      current_period_end: DataTypes.DATE,
      cancel_at_period_end: { type: DataTypes.BOOLEAN, allowNull: false, defaultValue: false },
    },
    { tableName: 'subscriptions', underscored: true, paranoid: true },
  );
