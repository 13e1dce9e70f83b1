'use strict';

module.exports = {
  async up(queryInterface, Sequelize) {
    const transaction = await queryInterface.sequelize.transaction();
    try {
      await queryInterface.addColumn(
        'subscriptions',
        'current_period_end',
        { type: Sequelize.DATE, allowNull: true },
        { transaction },
      );
      await queryInterface.addColumn(
        'subscriptions',
        'cancel_at_period_end',
        { type: Sequelize.BOOLEAN, allowNull: false, defaultValue: false },
        { transaction },
      );
      await queryInterface.addColumn(
        'subscriptions',
        'provider_reference',
        { type: Sequelize.STRING(120) },
        { transaction },
      );
      await queryInterface.addIndex('subscriptions', {
        fields: ['provider_reference'],
        unique: true,
        name: 'idx_subscriptions_provider_reference',
        where: { provider_reference: { [Sequelize.Op.ne]: null } },
        transaction,
      });
      await transaction.commit();
    } catch (error) {
      await transaction.rollback();
      throw error;
    }
  },

  async down(queryInterface) {
    await queryInterface.removeIndex('subscriptions', 'idx_subscriptions_provider_reference');
    for (const column of ['provider_reference', 'cancel_at_period_end', 'current_period_end']) {
      await queryInterface.removeColumn('subscriptions', column);
    }
  },
};
