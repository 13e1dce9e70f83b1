import { MigrationInterface, QueryRunner, Table, TableColumnOptions, TableForeignKey } from 'typeorm';

export class InitialSchema1753250500000 implements MigrationInterface {
  public async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`CREATE EXTENSION IF NOT EXISTS "uuid-ossp"`);
    await this.createWorkflows(queryRunner);
    await this.createSteps(queryRunner);
    await this.linkSteps(queryRunner);
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    const steps = await queryRunner.getTable('workflow_steps');
    const toWorkflow = steps?.foreignKeys.find((key) => key.columnNames.includes('workflowId'));
    if (toWorkflow) {
      await queryRunner.dropForeignKey('workflow_steps', toWorkflow);
    }
    await queryRunner.dropTable('workflow_steps', true);
    await queryRunner.dropTable('workflows', true);
  }

  private async createWorkflows(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.createTable(
      new Table({
        name: 'workflows',
        columns: [
          ...this.standardColumns(),
          { name: 'name', type: 'varchar', length: '160' },
          { name: 'subjectType', type: 'varchar', length: '40' },
          { name: 'subjectId', type: 'uuid' },
          { name: 'state', type: 'varchar', length: '20', default: "'open'" },
        ],
        checks: [
          { name: 'CHK_workflows_state', expression: `"state" IN ('open', 'done', 'cancelled')` },
        ],
      }),
    );
  }

  private async createSteps(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.createTable(
      new Table({
        name: 'workflow_steps',
        columns: [
          ...this.standardColumns(),
          { name: 'workflowId', type: 'uuid' },
          { name: 'position', type: 'smallint' },
          { name: 'assigneeId', type: 'uuid', isNullable: true },
          { name: 'dueAt', type: 'timestamp', isNullable: true },
          { name: 'completedAt', type: 'timestamptz', isNullable: true },
        ],
        uniques: [{ name: 'UQ_workflow_steps_position', columnNames: ['workflowId', 'position'] }],
      }),
    );
  }

  private async linkSteps(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.createForeignKey(
      'workflow_steps',
      new TableForeignKey({
        columnNames: ['workflowId'],
        referencedTableName: 'workflows',
        referencedColumnNames: ['id'],
        onDelete: 'RESTRICT',
      }),
    );
  }

  private standardColumns(): TableColumnOptions[] {
    return [
      { name: 'id', type: 'uuid', isPrimary: true, default: 'uuid_generate_v4()' },
      { name: 'createdAt', type: 'timestamptz', default: 'now()' },
      { name: 'updatedAt', type: 'timestamptz', default: 'now()' },
    ];
  }
}
