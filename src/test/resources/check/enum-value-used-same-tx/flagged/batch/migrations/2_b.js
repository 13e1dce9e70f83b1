exports.up = async (knex) => {
  await knex.raw("ALTER TYPE status ADD VALUE 'closed'");
};

exports.down = async (knex) => {
};
