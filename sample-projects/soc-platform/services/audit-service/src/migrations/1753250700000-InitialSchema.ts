import { MigrationInterface, QueryRunner } from 'typeorm';

const MONTHS = ['2025-07', '2025-08', '2025-09', '2025-10', '2025-11', '2025-12'];

/** One partition a month; the archiver detaches what is older than the retention period. */
export class InitialSchema1753250700000 implements MigrationInterface {
  public async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE "audit_logs" (
        "id" bigint GENERATED ALWAYS AS IDENTITY,
        "organizationId" uuid NOT NULL,
        "actorId" uuid,
        "action" character varying(80) NOT NULL,
        "subject" jsonb NOT NULL DEFAULT '{}'::jsonb,
        "ip" inet,
        "createdAt" timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT "PK_audit_logs" PRIMARY KEY ("id", "createdAt")
      ) PARTITION BY RANGE ("createdAt")
    `);
    for (let index = 0; index < MONTHS.length; index++) {
      const from = MONTHS[index];
      const to = MONTHS[index + 1] ?? '2026-01';
      await queryRunner.query(
        `CREATE TABLE "audit_logs_${from.replace('-', '_')}" PARTITION OF "audit_logs"
           FOR VALUES FROM ('${from}-01') TO ('${to}-01')`,
      );
    }
    await queryRunner.query(`CREATE TABLE "audit_logs_other" PARTITION OF "audit_logs" DEFAULT`);
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TABLE "audit_logs"`);
  }
}
