import type { Text } from '../../text/index.ts'

/** What people call a field; the field's own name where we have no better one. */
export function fieldName(field: string, text: Text): string {
  const { fields } = text.settings.import
  return (Object.hasOwn(fields, field) ? fields[field] : undefined) ?? field
}
