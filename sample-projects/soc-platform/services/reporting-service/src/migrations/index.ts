import { InitialSchema1753250600000 } from './1753250600000-InitialSchema';
import { CreateReportSchedules1753310600000 } from './1753310600000-CreateReportSchedules';

/** What the data source runs; a new migration has to be entered here. */
export const migrations = [InitialSchema1753250600000, CreateReportSchedules1753310600000];
