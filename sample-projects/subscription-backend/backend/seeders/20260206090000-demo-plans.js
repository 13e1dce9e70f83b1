'use strict';

module.exports = {
  up: async (queryInterface, Sequelize) => {
    const now = new Date();
    const toolId = '6f0c0b3e-6b3f-4f0f-9f0e-0d6c1f0b0001';
    await queryInterface.bulkInsert('tools', [
      { id: toolId, key: 'planner', name: 'Planner', created_at: now, updated_at: now },
    ]);
    await queryInterface.bulkInsert(
      'plans',
      [
        ['free', 'Free', 0],
        ['team', 'Team', 2900],
      ].map(([key, name, price_cents]) => ({
        id: Sequelize.literal('gen_random_uuid()'),
        tool_id: toolId,
        key,
        name,
        price_cents,
        billing_period: 'month',
        created_at: now,
        updated_at: now,
      })),
    );
  },

  down: async (queryInterface) => {
    await queryInterface.bulkDelete('plans', { key: ['free', 'team'] });
    await queryInterface.bulkDelete('tools', { key: 'planner' });
  },
};
