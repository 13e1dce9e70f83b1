import { MigrationInterface, QueryRunner, Table } from 'typeorm';

export class InitialSchema1753250800000 implements MigrationInterface {
  public async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('CREATE EXTENSION IF NOT EXISTS "uuid-ossp"');
    const integrations = new Table({
      name: 'integrations',
      columns: [
        { name: 'id', type: 'uuid', isPrimary: true, default: 'uuid_generate_v4()' },
        { name: 'organizationId', type: 'uuid' },
        { name: 'vendor', type: 'varchar', length: '60' },
        { name: 'credentials', type: 'bytea', comment: 'sealed by the key service' },
        { name: 'enabled', type: 'boolean', default: true },
        { name: 'createdAt', type: 'timestamptz', default: 'now()' },
      ],
      uniques: [{ columnNames: ['organizationId', 'vendor'] }],
    });
    const runs = new Table({
      name: 'sync_runs',
      columns: [
        { name: 'id', type: 'bigserial', isPrimary: true },
        { name: 'integrationId', type: 'uuid' },
        { name: 'startedAt', type: 'timestamptz', default: 'now()' },
        { name: 'finishedAt', type: 'timestamptz', isNullable: true },
        { name: 'imported', type: 'integer', default: 0 },
        { name: 'error', type: 'text', isNullable: true },
      ],
      foreignKeys: [
        {
          columnNames: ['integrationId'],
          referencedTableName: 'integrations',
          referencedColumnNames: ['id'],
          onDelete: 'CASCADE',
        },
      ],
      checks: [{ expression: '"imported" >= 0' }],
    });

    await queryRunner.createTable(integrations);
    await queryRunner.createTable(runs);
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.dropTable('sync_runs');
    await queryRunner.dropTable('integrations');
  }
}
