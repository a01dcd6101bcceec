export { addJob, addLater, type Job } from './add-job.ts';
export { dropJobs } from './drop-jobs.ts';
export { runJobs, type JobRunner, type RunJobsOptions } from './run-jobs.ts';
