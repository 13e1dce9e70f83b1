exports.up = async function (knex) {
  const table = await knex('settings').first('value');
  await knex.raw(`ALTER TABLE ${table.value} ADD COLUMN tenant_id uuid`); // expect: unanalysable-sql PARTIAL "only known to the running program"
};

exports.down = async function () {};
