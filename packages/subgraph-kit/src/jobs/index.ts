export { addJob, dropJob, type Job } from './add-job.ts';
export { runJobs, type JobRunner, type RunJobsOptions } from './run-jobs.ts';
