import { MigrationInterface, QueryRunner } from 'typeorm';

export class InitialSchema1753250600000 implements MigrationInterface {
  name = 'InitialSchema1753250600000';

  public async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`CREATE TYPE "public"."reports_kind_enum" AS ENUM('soc1_type1', 'soc1_type2', 'soc2_type1', 'soc2_type2')`);
    await queryRunner.query(`CREATE TABLE "reports" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "organizationId" uuid NOT NULL, "kind" "public"."reports_kind_enum" NOT NULL, "periodStart" date NOT NULL, "periodEnd" date NOT NULL, "findings" integer NOT NULL DEFAULT '0', "publishedAt" TIMESTAMP WITH TIME ZONE, "createdAt" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "CHK_reports_period" CHECK ("periodEnd" > "periodStart"), CONSTRAINT "PK_d9013193989303580053c0b5ef6" PRIMARY KEY ("id"))`);
    await queryRunner.query(`CREATE INDEX "IDX_reports_organization_period" ON "reports" ("organizationId", "periodEnd") `);
    await queryRunner.query(`
      CREATE MATERIALIZED VIEW "report_totals" AS
      SELECT "organizationId", "kind", count(*) AS "reports", sum("findings") AS "findings"
      FROM "reports"
      WHERE "publishedAt" IS NOT NULL
      GROUP BY "organizationId", "kind"
    `);
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP MATERIALIZED VIEW "report_totals"`);
    await queryRunner.query(`DROP INDEX "public"."IDX_reports_organization_period"`);
    await queryRunner.query(`DROP TABLE "reports"`);
    await queryRunner.query(`DROP TYPE "public"."reports_kind_enum"`);
  }
}
