import { CreateDatasets } from './1795392000000-create-datasets.ts';
import { ListDataExchanges } from './1795392000001-list-data-exchanges.ts';

/** In the order in which they run. */
export const migrations = [CreateDatasets, ListDataExchanges];
