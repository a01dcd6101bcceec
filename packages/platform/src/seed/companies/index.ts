export { generateCompanies, generateCompany, type CompanySeed } from './generate-companies.ts';
