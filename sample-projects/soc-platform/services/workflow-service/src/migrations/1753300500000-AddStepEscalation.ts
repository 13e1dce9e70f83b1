import { MigrationInterface, QueryRunner, Table, TableColumn } from 'typeorm';

/** Staging got these columns by hand, so each is added only where it is missing. */
export class AddStepEscalation1753300500000 implements MigrationInterface {
  public async up(queryRunner: QueryRunner): Promise<void> {
    if (!(await queryRunner.hasColumn('workflow_steps', 'escalatedAt'))) {
      await queryRunner.addColumn(
        'workflow_steps',
        new TableColumn({ name: 'escalatedAt', type: 'timestamptz', isNullable: true }),
      );
    }
    if (!(await queryRunner.hasTable('workflow_escalations'))) {
      await queryRunner.createTable(
        new Table({
          name: 'workflow_escalations',
          columns: [
            { name: 'id', type: 'serial', isPrimary: true },
            { name: 'stepId', type: 'uuid' },
            { name: 'reason', type: 'text' },
            { name: 'createdAt', type: 'timestamptz', default: 'now()' },
          ],
          foreignKeys: [
            {
              columnNames: ['stepId'],
              referencedTableName: 'workflow_steps',
              referencedColumnNames: ['id'],
              onDelete: 'CASCADE',
            },
          ],
        }),
      );
    }
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    if (await queryRunner.hasTable('workflow_escalations')) {
      await queryRunner.dropTable('workflow_escalations');
    }
    if (await queryRunner.hasColumn('workflow_steps', 'escalatedAt')) {
      await queryRunner.dropColumn('workflow_steps', 'escalatedAt');
    }
  }
}
