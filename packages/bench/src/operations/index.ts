export { catalog } from './catalog.ts';
export { flagship } from './flagship.ts';
export { fundTrace } from './fund-trace.ts';
export { quoteRental } from './quote-rental.ts';
