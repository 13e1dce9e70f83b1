exports.up = async (knex) => {
  await knex.raw('CREATE POLICY own ON orders USING (tenant_id IS NOT NULL)');
};

exports.down = async (knex) => {
  await knex.raw('DROP POLICY own ON orders');
};
