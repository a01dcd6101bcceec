/** Whether a treasury can find a payment by it. */
export function isReference(text: string): boolean {
  return text.trim() !== '' && text.length <= 100;
}
