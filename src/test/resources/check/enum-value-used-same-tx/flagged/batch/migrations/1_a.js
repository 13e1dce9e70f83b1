exports.up = async (knex) => {
  await knex.raw("CREATE TYPE status AS ENUM ('open')");
  await knex.raw("CREATE TABLE orders (id int, status status)");
};

exports.down = async (knex) => {
};
