exports.up = async (knex) => {
  await knex.raw('ALTER TABLE orders ADD COLUMN status text');
};

exports.down = async () => {};
