import { MigrationInterface, QueryRunner, TableIndex } from 'typeorm';

export class CreateClientIndexes1753260100000 implements MigrationInterface {
  private readonly indices = [
    new TableIndex({
      name: 'IDX_clients_active',
      columnNames: ['status', 'createdAt'],
      where: `"status" = 'active'`,
    }),
    new TableIndex({ name: 'IDX_clients_contract_end', columnNames: ['contractEnd'] }),
  ];

  public async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.createIndices('clients', this.indices);
    await queryRunner.createIndex(
      'client_contacts',
      new TableIndex({
        name: 'IDX_client_contacts_primary',
        columnNames: ['clientId'],
        isUnique: true,
        where: '"isPrimary"',
      }),
    );
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.dropIndex('client_contacts', 'IDX_client_contacts_primary');
    await queryRunner.dropIndices('clients', this.indices);
  }
}
