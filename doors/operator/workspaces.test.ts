import { expect, test } from 'vitest'
import { newId } from '../../core/ids.ts'
import { ownPlaceOf, startWithSessions } from '../../tools/test/own.ts'
import { workspaceForOperator } from './workspaces.ts'

test('an own workspace is nobody’s else, not the operator’s either, even where it stands beside the one in use', async () => {
  const app = await startWithSessions()
  const { workspaceId, accountId } = await ownPlaceOf(app, await app.client('product-owner'))
  const named = () => workspaceForOperator(app.app, workspaceId)
  await expect(named()).rejects.toThrow()
  // As after a restore beside another: the directory names the other one.
  await app.app.pool.query(
    'update directory.personal_workspace set workspace_id = $1 where account_id = $2',
    [newId(), accountId],
  )
  await expect(named()).rejects.toMatchObject({ code: 'not-found' })
})
