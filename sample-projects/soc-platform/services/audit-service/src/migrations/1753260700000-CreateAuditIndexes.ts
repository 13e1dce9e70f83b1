import { MigrationInterface, QueryRunner, TableIndex } from 'typeorm';

export class CreateAuditIndexes1753260700000 implements MigrationInterface {
  public async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.createIndex(
      'audit_logs',
      new TableIndex({
        name: 'IDX_audit_logs_composite',
        columnNames: ['organizationId', 'createdAt', 'action'],
      }),
    );
    await queryRunner.query(`CREATE INDEX "idx_audit_actor" ON "audit_logs" ("actorId") WHERE "actorId" IS NOT NULL`);
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP INDEX "idx_audit_actor"`);
    await queryRunner.dropIndex('audit_logs', 'IDX_audit_logs_composite');
  }
}
