'use strict';

const ACME = '6f0c0b3e-6b3f-4f0f-9f0e-0d6c1f0a0001';
const GLOBEX = '6f0c0b3e-6b3f-4f0f-9f0e-0d6c1f0a0002';

/** Two organisations for demonstrations; never for production. */
module.exports = {
  async up(queryInterface) {
    const now = new Date();
    await queryInterface.bulkInsert('organizations', [
      { id: ACME, name: 'Acme', slug: 'acme', created_at: now, updated_at: now },
      { id: GLOBEX, name: 'Globex', slug: 'globex', created_at: now, updated_at: now },
    ]);
  },

  async down(queryInterface, Sequelize) {
    await queryInterface.bulkDelete('organizations', { id: { [Sequelize.Op.in]: [ACME, GLOBEX] } });
  },
};
