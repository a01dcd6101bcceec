/** Whether what somebody gives as a reason is one that a reader can see: of 1 to 1,000 characters. */
export function isReason(reason: string | null | undefined): reason is string {
  return typeof reason === 'string' && /[^\p{Z}\p{C}]/u.test(reason) && reason.length <= 1000;
}
