import { Column, DeleteDateColumn, Entity, PrimaryGeneratedColumn } from 'typeorm';

@Entity('frameworks')
export class Framework {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column({ length: 30, unique: true })
  key: string;

  @Column({ length: 200 })
  name: string;

  @Column({ length: 20 })
  version: string;

  @DeleteDateColumn({ type: 'timestamptz' })
  deletedAt: Date | null;
}
