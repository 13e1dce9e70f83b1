exports.config = { transaction: false };

exports.up = async (knex) => {
  let changed = 1;
  while (changed > 0) {
    const some = knex('orders').select('id').whereNull('region').limit(500);
    changed = await knex('orders').whereIn('id', some).update({ region: 'EU' });
  }
};

exports.down = async () => {};
