exports.up = async (knex) => {
  await knex('parcels').insert({ id: 1, tenant_id: '00000000-0000-0000-0000-000000000000' }); // expect: hardcoded-environment-value PARTIAL "a placeholder"
};

exports.down = async (knex) => {
};
