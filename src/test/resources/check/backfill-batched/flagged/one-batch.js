exports.up = async (knex) => {
  await knex('orders')
    .whereIn('id', (query) => query.select('id').from('orders').whereNull('region').limit(500))
    .update({ region: 'EU' }); // expect: backfill-batched PARTIAL "nothing takes the next one"
};

exports.down = async () => {};
