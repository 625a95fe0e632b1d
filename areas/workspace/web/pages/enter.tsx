import { useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { Bare } from '../../../../web/shell/bare.tsx'
import { t } from '../../../../web/text/t.ts'
import { Button } from '../../../../web/ui/button.tsx'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { Link } from '../../../../web/ui/link.tsx'
import { askAuth, startAt } from '../auth.ts'
import css from '../parts/entrance.module.css'

/**
 * Behind a one-time link. The link is spent by the button and not by opening the page: mail programs and chats open
 * links to preview them.
 */
export function Enter() {
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false })
  const token = String(search['token'] ?? '')
  const [problem, setProblem] = useState<unknown>(null)
  const [isEntering, setEntering] = useState(false)
  const enter = async () => {
    setEntering(true)
    try {
      await askAuth('POST', '/enter', { token })
      startAt('/')
    } catch (thrown) {
      setProblem(thrown)
      setEntering(false)
    }
  }
  const isLost = token === '' || problem !== null
  return (
    <Bare title={t('enter.title')} about={t(token === '' ? 'enter.noToken' : 'enter.about')}>
      <div className={css['stack']}>
        {problem === null ? null : <ErrorState problem={problem} />}
        <div>
          {isLost ? (
            <Link to="/sign-in" look="button">
              {t('enter.otherWays')}
            </Link>
          ) : (
            <Button kind="primary" onPress={() => void enter()} isDisabled={isEntering} autoFocus>
              {t('enter.send')}
            </Button>
          )}
        </div>
      </div>
    </Bare>
  )
}
