import { MigrationInterface, QueryRunner, Table } from 'typeorm';

export class CreateReportSchedules1753310600000 implements MigrationInterface {
  public async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.createTable(
      new Table({
        name: 'report_schedules',
        columns: [
          { name: 'id', type: 'uuid', isPrimary: true, default: 'gen_random_uuid()' },
          { name: 'organizationId', type: 'uuid' },
          { name: 'kind', type: '"public"."reports_kind_enum"' },
          { name: 'cron', type: 'varchar', length: '120' },
          { name: 'recipients', type: 'varchar', length: '320', isArray: true },
          { name: 'nextRunAt', type: 'timestamptz', isNullable: true },
        ],
        indices: [{ name: 'IDX_report_schedules_next_run', columnNames: ['nextRunAt'] }],
      }),
    );
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.dropTable('report_schedules');
  }
}
