import { Column, CreateDateColumn, Entity, Index, PrimaryGeneratedColumn, UpdateDateColumn } from 'typeorm';

@Entity('policy_templates')
export class PolicyTemplate {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Index('IDX_policy_templates_name')
  @Column({ length: 255 })
  name: string;

  @Column({ type: 'jsonb' })
  content: unknown;

  @CreateDateColumn({ type: 'timestamptz' })
  createdAt: Date;

  @UpdateDateColumn({ type: 'timestamptz' })
  updatedAt: Date;
}
