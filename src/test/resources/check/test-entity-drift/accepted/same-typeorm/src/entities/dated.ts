import { CreateDateColumn } from 'typeorm';

export abstract class Dated {
  @CreateDateColumn()
  createdAt: Date;
}
