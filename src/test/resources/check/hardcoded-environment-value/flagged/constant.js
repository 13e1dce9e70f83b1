const TENANT = '6f1c2a34-9b1d-4c55-8e0a-1f2e3d4c5b6a';

exports.up = async (knex) => {
  await knex('parcels').update({ tenant_id: TENANT }); // expect: hardcoded-environment-value "get the tenant of one environment"
};

exports.down = async () => {};
