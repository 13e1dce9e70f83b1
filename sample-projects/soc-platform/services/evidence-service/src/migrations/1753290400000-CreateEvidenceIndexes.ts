import { MigrationInterface, QueryRunner } from 'typeorm';

/** Uploads go on while the indexes are built, so none of this may run in a transaction. */
export class CreateEvidenceIndexes1753290400000 implements MigrationInterface {
  transaction = false;

  public async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `CREATE INDEX CONCURRENTLY IF NOT EXISTS "IDX_evidence_control" ON "evidence" ("controlId", "collectedAt" DESC)`,
    );
    await queryRunner.query(
      `CREATE INDEX CONCURRENTLY IF NOT EXISTS "IDX_evidence_tags" ON "evidence" USING gin ("tags")`,
    );
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP INDEX CONCURRENTLY IF EXISTS "IDX_evidence_tags"`);
    await queryRunner.query(`DROP INDEX CONCURRENTLY IF EXISTS "IDX_evidence_control"`);
  }
}
