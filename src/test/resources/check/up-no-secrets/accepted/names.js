const TOKEN_TABLE = 'access_tokens';
const columns = { password: 'text', token: 'token' };

exports.up = async (knex) => {
  await knex.schema.createTable(TOKEN_TABLE, (t) => { t.text(columns.token); });
};

exports.down = async (knex) => {
};
