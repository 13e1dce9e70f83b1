import { MigrationInterface, QueryRunner, Table, TableIndex } from 'typeorm';

/** Foreign keys follow in a migration of their own, when both tables exist everywhere. */
export class InitialSchema1753250300000 implements MigrationInterface {
  public async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`CREATE EXTENSION IF NOT EXISTS "uuid-ossp"`);

    await queryRunner.createTable(
      new Table({
        name: 'frameworks',
        columns: [
          { name: 'id', type: 'uuid', isPrimary: true, default: 'uuid_generate_v4()' },
          { name: 'key', type: 'varchar', length: '30', isUnique: true },
          { name: 'name', type: 'varchar', length: '200' },
          { name: 'version', type: 'varchar', length: '20' },
        ],
      }),
      true,
    );

    const controls = new Table({
      name: 'controls',
      columns: [
        { name: 'id', type: 'uuid', isPrimary: true, default: 'uuid_generate_v4()' },
        { name: 'frameworkId', type: 'uuid' },
        { name: 'code', type: 'varchar', length: '20' },
        { name: 'title', type: 'varchar', length: '255' },
        { name: 'frequency', type: 'enum', enum: ['daily', 'weekly', 'monthly', 'quarterly', 'annually'], enumName: 'control_frequency', default: `'quarterly'` },
        { name: 'weight', type: 'numeric', precision: 5, scale: 2, default: 1 },
        { name: 'createdAt', type: 'timestamptz', default: 'now()' },
        { name: 'updatedAt', type: 'timestamptz', default: 'now()' },
      ],
    });
    await queryRunner.createTable(controls, true);
    await queryRunner.createIndex(
      controls,
      new TableIndex({ name: 'IDX_controls_framework_code', columnNames: ['frameworkId', 'code'], isUnique: true }),
    );
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.dropTable('controls');
    await queryRunner.dropTable('frameworks');
  }
}
