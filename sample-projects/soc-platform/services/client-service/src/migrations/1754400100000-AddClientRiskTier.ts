import { MigrationInterface, QueryRunner } from 'typeorm';

/** Adds the status that was missing for closed trials, and the risk tier of a client. */
export class AddClientRiskTier1754400100000 implements MigrationInterface {
  public async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TYPE "clients_status_enum" ADD VALUE IF NOT EXISTS 'archived'`);
    await queryRunner.query(`
      DO $$ BEGIN
        CREATE TYPE client_risk_tier AS ENUM ('low', 'medium', 'high', 'critical');
      EXCEPTION
        WHEN duplicate_object THEN null;
      END $$;
      ALTER TABLE "clients" ADD COLUMN "riskTier" client_risk_tier NOT NULL DEFAULT 'medium';
      COMMENT ON COLUMN "clients"."riskTier" IS 'Set by the yearly review; never by the client';
    `);
  }

  // PostgreSQL cannot take a value out of an enum, so 'archived' stays.
  public async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE "clients" DROP COLUMN "riskTier"`);
    await queryRunner.query(`DROP TYPE client_risk_tier`);
  }
}
