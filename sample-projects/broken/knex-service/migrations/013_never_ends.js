exports.up = async function (knex) {
  for (let n = 0; ; n++) {
    await knex.raw(`SELECT ${n}`);
  }
};

exports.down = async function (knex) {
  while (true) await knex.raw('SELECT 1');
};
