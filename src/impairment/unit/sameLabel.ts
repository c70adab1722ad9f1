/** A label without its case and spacing. */
export function labelKey(label: string): string {
  return label.replace(/\s+/gu, "").toLowerCase();
}

/** True for labels that differ in case and spacing only. */
export function sameLabel(one: string, other: string): boolean {
  return labelKey(one) === labelKey(other);
}
