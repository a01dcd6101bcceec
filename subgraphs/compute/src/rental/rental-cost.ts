/** What accelerator-time costs, in fen, rounded down. The database checks the same sum on every rental. */
export function rentalCost(gpuSeconds: bigint, pricePerGpuHour: bigint): bigint {
  return (gpuSeconds * pricePerGpuHour) / 3600n;
}
