exports.up = async (knex) => {
  const owner = await knex('people').where({ email: 'owner@example.org' }).first();
  await knex('people').where('id', owner.id).update({ role: 'owner' });
};

exports.down = async () => {};
