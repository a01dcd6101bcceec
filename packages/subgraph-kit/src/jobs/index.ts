export { addJob, type Job } from './add-job.ts';
export { dropJob } from './drop-job.ts';
export { runJobs, type JobRunner, type RunJobsOptions } from './run-jobs.ts';
