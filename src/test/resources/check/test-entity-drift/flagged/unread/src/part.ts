import { EntitySchema } from 'typeorm';

export const Part = new EntitySchema({ name: 'part', columns: { id: { type: Number, primary: true } } });
