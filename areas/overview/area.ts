import { type Area, defineArea } from '../../core/area.ts'
import { overviewOperations } from './operations.ts'

export const overview: Area = defineArea({
  name: 'overview',
  about: 'Home: what waits, what is due, over every area and product. Reads all, owns nothing.',
  operations: overviewOperations,
})
