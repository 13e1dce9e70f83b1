'use strict';

const TABLES = [
  'organizations',
  'roles',
  'permissions',
  'role_permissions',
  'organization_members',
  'invitations',
];

const timestamps = (Sequelize) => ({
  created_at: {
    type: Sequelize.DATE,
    allowNull: false,
    defaultValue: Sequelize.literal('CURRENT_TIMESTAMP'),
  },
  updated_at: {
    type: Sequelize.DATE,
    allowNull: false,
    defaultValue: Sequelize.literal('CURRENT_TIMESTAMP'),
  },
});

module.exports = {
  up: async (queryInterface, Sequelize) => {
    const { DataTypes } = Sequelize;
    const id = { type: DataTypes.UUID, defaultValue: DataTypes.UUIDV4, primaryKey: true };

    await queryInterface.createTable('organizations', {
      id,
      name: { type: DataTypes.STRING(160), allowNull: false },
      slug: { type: DataTypes.STRING(80), allowNull: false, unique: true },
      ...timestamps(Sequelize),
    });

    await queryInterface.createTable('roles', {
      id,
      organization_id: {
        type: DataTypes.UUID,
        allowNull: true,
        references: { model: 'organizations', key: 'id' },
        onDelete: 'CASCADE',
      },
      name: { type: DataTypes.STRING(60), allowNull: false },
      is_system: { type: DataTypes.BOOLEAN, allowNull: false, defaultValue: false },
      ...timestamps(Sequelize),
    });

    await queryInterface.createTable('permissions', {
      id,
      key: { type: DataTypes.STRING(80), allowNull: false, unique: true },
      description: DataTypes.TEXT,
      ...timestamps(Sequelize),
    });

    await queryInterface.createTable('role_permissions', {
      role_id: {
        type: DataTypes.UUID,
        primaryKey: true,
        references: { model: 'roles', key: 'id' },
        onDelete: 'CASCADE',
      },
      permission_id: {
        type: DataTypes.UUID,
        primaryKey: true,
        references: { model: 'permissions', key: 'id' },
        onDelete: 'CASCADE',
      },
    });

    await queryInterface.createTable('organization_members', {
      id,
      organization_id: {
        type: DataTypes.UUID,
        allowNull: false,
        references: { model: 'organizations', key: 'id' },
        onDelete: 'CASCADE',
      },
      user_id: {
        type: DataTypes.UUID,
        allowNull: false,
        references: { model: 'users', key: 'id' },
        onDelete: 'CASCADE',
      },
      role_id: {
        type: DataTypes.UUID,
        allowNull: false,
        references: { model: 'roles', key: 'id' },
        onDelete: 'CASCADE',
      },
      ...timestamps(Sequelize),
    });

    await queryInterface.createTable('invitations', {
      id,
      organization_id: {
        type: DataTypes.UUID,
        allowNull: false,
        references: { model: 'organizations', key: 'id' },
        onDelete: 'CASCADE',
      },
      email: { type: DataTypes.STRING(320), allowNull: false },
      token: { type: DataTypes.STRING(64), allowNull: false, unique: true },
      expires_at: { type: DataTypes.DATE, allowNull: false },
      accepted_at: DataTypes.DATE,
      ...timestamps(Sequelize),
    });

    await queryInterface.addIndex('organization_members', ['user_id']);
    await queryInterface.addIndex('invitations', ['organization_id', 'email']);
  },

  down: async (queryInterface) => {
    for (const table of TABLES.slice().reverse()) {
      await queryInterface.dropTable(table);
    }
  },
};
