'use strict';

module.exports = (sequelize, DataTypes) =>
  sequelize.define(
    'Organization',
    {
      id: { type: DataTypes.UUID, defaultValue: DataTypes.UUIDV4, primaryKey: true },
      name: { type: DataTypes.STRING(160), allowNull: false },
      slug: { type: DataTypes.STRING(80), allowNull: false, unique: true },
    },
    { tableName: 'organizations', underscored: true, paranoid: true },
  );
