'use strict';

module.exports = (sequelize, DataTypes) =>
  sequelize.define(
    'User',
    {
      id: { type: DataTypes.UUID, defaultValue: DataTypes.UUIDV4, primaryKey: true },
      email: { type: DataTypes.STRING(320), allowNull: false, unique: true },
      password_hash: { type: DataTypes.STRING(100), allowNull: false },
      full_name: DataTypes.STRING(160),
      locale: { type: DataTypes.STRING(10), allowNull: false, defaultValue: 'en' },
      is_superuser: { type: DataTypes.BOOLEAN, allowNull: false, defaultValue: false },
    },
    { tableName: 'users', underscored: true, paranoid: true },
  );
