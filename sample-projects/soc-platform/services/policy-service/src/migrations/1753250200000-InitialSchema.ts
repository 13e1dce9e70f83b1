import { MigrationInterface, QueryRunner, Table } from 'typeorm';

export class InitialSchema1753250200000 implements MigrationInterface {
  public async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('CREATE EXTENSION IF NOT EXISTS "uuid-ossp"');
    await queryRunner.query(`CREATE TYPE policy_status AS ENUM ('draft', 'in_review', 'approved', 'retired');`);

    await queryRunner.createTable(
      new Table({
        name: 'policies',
        columns: [
          { name: 'id', type: 'uuid', isPrimary: true, default: 'uuid_generate_v4()' },
          { name: 'organizationId', type: 'uuid' },
          { name: 'title', type: 'varchar', length: '255' },
          { name: 'body', type: 'text' },
          { name: 'status', type: 'policy_status', default: "'draft'" },
          { name: 'version', type: 'int', default: 1 },
          { name: 'effectiveFrom', type: 'date', isNullable: true },
          { name: 'createdAt', type: 'timestamptz', default: 'CURRENT_TIMESTAMP' },
          { name: 'updatedAt', type: 'timestamptz', default: 'CURRENT_TIMESTAMP' },
        ],
        indices: [
          { name: 'IDX_policies_organization', columnNames: ['organizationId'] },
          { name: 'IDX_policies_status', columnNames: ['status'], where: `status <> 'retired'` },
        ],
        uniques: [
          { name: 'UQ_policies_title', columnNames: ['organizationId', 'title', 'version'] },
        ],
        checks: [{ name: 'CHK_policies_version', expression: 'version > 0' }],
      }),
      true,
    );

    await queryRunner.createTable(
      new Table({
        name: 'policy_approvals',
        columns: [
          { name: 'id', type: 'bigint', isPrimary: true, isGenerated: true, generationStrategy: 'increment' },
          { name: 'policyId', type: 'uuid' },
          { name: 'approvedBy', type: 'uuid' },
          { name: 'approvedAt', type: 'timestamptz', default: 'now()' },
        ],
        foreignKeys: [
          {
            name: 'FK_policy_approvals_policy',
            columnNames: ['policyId'],
            referencedTableName: 'policies',
            referencedColumnNames: ['id'],
            onDelete: 'CASCADE',
          },
        ],
        indices: [{ columnNames: ['policyId'] }],
      }),
      true,
    );
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.dropTable('policy_approvals', true);
    await queryRunner.dropTable('policies', true, true, true);
    await queryRunner.query('DROP TYPE IF EXISTS policy_status');
  }
}
