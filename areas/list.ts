import type { Area } from '../core/area.ts'
import { core } from '../core/core-area.ts'
import { backlog } from './backlog/area.ts'
import { calendar } from './calendar/area.ts'
import { deciding } from './deciding/area.ts'
import { delivering } from './delivering/area.ts'
import { growing } from './growing/area.ts'
import { including } from './including/area.ts'
import { launching } from './launching/area.ts'
import { learning } from './learning/area.ts'
import { listening } from './listening/area.ts'
import { overview } from './overview/area.ts'
import { strategy } from './strategy/area.ts'
import { together } from './together/area.ts'
import { workspace } from './workspace/area.ts'

/** Every area of the product, in the order in which they may import from each other. A new one is one line here. */
export const areas: Area[] = [
  core,
  workspace,
  together,
  calendar,
  listening,
  strategy,
  backlog,
  deciding,
  delivering,
  launching,
  learning,
  including,
  growing,
  overview,
]
