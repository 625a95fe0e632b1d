import { assertNodeVersion } from './node-version.ts'

assertNodeVersion(process.version)
