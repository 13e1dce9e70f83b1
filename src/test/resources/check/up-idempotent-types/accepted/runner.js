exports.up = async (knex) => {
  await knex.raw("CREATE TYPE size AS ENUM ('s', 'm')");
};

exports.down = async (knex) => {
};
