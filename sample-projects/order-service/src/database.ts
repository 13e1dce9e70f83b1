import knex, { Knex } from 'knex';
import config from '../knexfile';

export const database: Knex = knex(config[process.env.NODE_ENV ?? 'development']);

/** Runs `work` in a transaction that sees the rows of one tenant only. */
export async function asTenant<T>(
  tenantId: string,
  work: (trx: Knex.Transaction) => Promise<T>,
): Promise<T> {
  return database.transaction(async (trx) => {
    await trx.raw("SELECT set_config('app.current_tenant', ?, true)", [tenantId]);
    return work(trx);
  });
}
