import { Entity, PrimaryColumn } from 'typeorm';

@Entity()
export class GiftVoucher {
  @PrimaryColumn()
  code: string;
}
