import { Column, CreateDateColumn, Entity, OneToMany, PrimaryGeneratedColumn, UpdateDateColumn } from 'typeorm';
import { ClientContact } from './client-contact.entity';

@Entity('clients')
export class Client {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column({ length: 200 })
  name: string;

  @Column({ length: 80, unique: true })
  slug: string;

  @Column({ type: 'enum', enum: ['prospect', 'active', 'suspended', 'closed', 'archived'], default: 'prospect' })
  status: string;

  @Column({ type: 'enum', enum: ['low', 'medium', 'high', 'critical'], enumName: 'client_risk_tier', default: 'medium' })
  riskTier: string;

  @Column({ type: 'date', nullable: true })
  contractStart: string | null;

  @Column({ type: 'date', nullable: true })
  contractEnd: string | null;

  @Column({ type: 'jsonb', default: {} })
  settings: Record<string, unknown>;

  @OneToMany(() => ClientContact, (contact) => contact.client)
  contacts: ClientContact[];

  @CreateDateColumn({ type: 'timestamptz' })
  createdAt: Date;

  @UpdateDateColumn({ type: 'timestamptz' })
  updatedAt: Date;
}
