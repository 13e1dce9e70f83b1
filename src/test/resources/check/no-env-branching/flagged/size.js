exports.up = async function (knex) {
  const size = Number(process.env.BATCH || 500); // expect: no-env-branching PARTIAL "a value depends on the environment"
  await knex.raw('UPDATE orders SET seen = true WHERE id < ?', [size]);
};

exports.down = async function () {};
