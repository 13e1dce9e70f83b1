import { MigrationInterface, QueryRunner } from 'typeorm';

/** From here on a row of the log is neither changed nor deleted. */
export class ProtectAuditLog1754400700000 implements MigrationInterface {
  public async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE FUNCTION refuse_audit_change() RETURNS trigger LANGUAGE plpgsql AS $body$
      BEGIN
        RAISE EXCEPTION 'audit_logs is append-only (% refused)', TG_OP
          USING ERRCODE = 'insufficient_privilege';
      END
      $body$
    `);
    await queryRunner.query(`
      CREATE TRIGGER trg_audit_logs_append_only
        BEFORE UPDATE OR DELETE ON "audit_logs"
        FOR EACH ROW EXECUTE FUNCTION refuse_audit_change()
    `);
  }

  public async down(): Promise<void> {
    throw new Error('The protection of the audit log is not taken away by a migration.');
  }
}
