'use strict';

const { standardColumns, reference } = require('../migrations-support/columns');

/** Tools are sold as plans or, several together, as bundles. */
module.exports = {
  async up(queryInterface, Sequelize) {
    await queryInterface.createTable('tools', {
      ...standardColumns(Sequelize),
      key: { type: Sequelize.STRING(60), allowNull: false, unique: true },
      name: { type: Sequelize.STRING(120), allowNull: false },
    });

    await queryInterface.createTable('plans', {
      ...standardColumns(Sequelize),
      tool_id: reference(Sequelize, 'tools'),
      key: { type: Sequelize.STRING(60), allowNull: false },
      name: { type: Sequelize.STRING(120), allowNull: false },
      price_cents: { type: Sequelize.INTEGER, allowNull: false },
      billing_period: { type: Sequelize.ENUM('month', 'year'), allowNull: false },
      is_active: { type: Sequelize.BOOLEAN, allowNull: false, defaultValue: true },
    });

    await queryInterface.createTable('features', {
      ...standardColumns(Sequelize),
      tool_id: reference(Sequelize, 'tools'),
      key: { type: Sequelize.STRING(80), allowNull: false },
      description: { type: Sequelize.TEXT },
    });

    await queryInterface.createTable('plan_limits', {
      ...standardColumns(Sequelize),
      plan_id: reference(Sequelize, 'plans'),
      feature_id: reference(Sequelize, 'features'),
      max_units: { type: Sequelize.INTEGER },
    });

    await queryInterface.createTable('bundle_groups', {
      ...standardColumns(Sequelize),
      name: { type: Sequelize.STRING(120), allowNull: false },
    });

    await queryInterface.createTable('bundles', {
      ...standardColumns(Sequelize),
      bundle_group_id: reference(Sequelize, 'bundle_groups', { allowNull: true, onDelete: 'SET NULL' }),
      key: { type: Sequelize.STRING(60), allowNull: false, unique: true },
      name: { type: Sequelize.STRING(120), allowNull: false },
      price_cents: { type: Sequelize.INTEGER, allowNull: false },
    });

    await queryInterface.createTable('bundle_plans', {
      ...standardColumns(Sequelize),
      bundle_id: reference(Sequelize, 'bundles'),
      plan_id: reference(Sequelize, 'plans'),
    });

    await queryInterface.createTable('subscriptions', {
      ...standardColumns(Sequelize),
      organization_id: reference(Sequelize, 'organizations'),
      plan_id: reference(Sequelize, 'plans', { allowNull: true }),
      bundle_id: reference(Sequelize, 'bundles', { allowNull: true }),
      status: { type: Sequelize.STRING(20), allowNull: false, defaultValue: 'trialing' },
    });
    await queryInterface.addConstraint('subscriptions', {
      type: 'check',
      name: 'subscriptions_status_check',
      fields: ['status'],
      where: { status: ['trialing', 'active', 'canceled'] },
    });
  },

  async down(queryInterface) {
    await queryInterface.dropTable('subscriptions');
    await queryInterface.dropTable('bundle_plans');
    await queryInterface.dropTable('bundles');
    await queryInterface.dropTable('bundle_groups');
    await queryInterface.dropTable('plan_limits');
    await queryInterface.dropTable('features');
    await queryInterface.dropTable('plans');
    await queryInterface.dropTable('tools');
    await queryInterface.sequelize.query('DROP TYPE IF EXISTS "enum_plans_billing_period"');
  },
};
