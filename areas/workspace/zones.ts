import { z } from 'zod'

const known = (zone: string): boolean => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone })
    return true
  } catch {
    return false
  }
}

export const timeZoneField = z
  .string()
  .max(60)
  .refine(known, 'This is no time zone. Write it as Europe/Lisbon or America/New_York.')
  .meta({ description: 'An IANA name, such as Europe/Lisbon.' })
