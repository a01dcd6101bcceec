import { catalog } from './catalog.ts';
import { flagship } from './flagship.ts';
import { fundTrace } from './fund-trace.ts';
import { quoteRental } from './quote-rental.ts';

export { catalog, flagship, fundTrace, quoteRental };

/** All that is compared. */
export const operations = [flagship, fundTrace, catalog, quoteRental];
