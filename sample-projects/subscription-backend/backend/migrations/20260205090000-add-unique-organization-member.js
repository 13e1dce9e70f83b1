'use strict';

module.exports = {
  async up(queryInterface) {
    await queryInterface.addConstraint('organization_members', {
      fields: ['organization_id', 'user_id'],
      type: 'unique',
      name: 'organization_members_organization_user_key',
    });
  },

  async down(queryInterface) {
    await queryInterface.removeConstraint(
      'organization_members',
      'organization_members_organization_user_key',
    );
  },
};
