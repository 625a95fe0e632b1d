import { useNavigate, useSearch } from '@tanstack/react-router'
import { useKey } from '../../../../web/keys/use-key.ts'
import { FieldValue } from '../../../../web/records/field-value.tsx'
import { KindListPage } from '../../../../web/records/kind-list-page.tsx'
import { t } from '../../../../web/text/t.ts'
import { Button } from '../../../../web/ui/button.tsx'
import { coaching as kind } from '../../coaching/contract.ts'
import { GrowNav } from '../grow-nav.tsx'
import { InviteCoach } from './invite-coach.tsx'

/** Those who coach you, and those you coach. */
export function CoachingList() {
  const navigate = useNavigate()
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false })
  const setNew = (value: string | undefined) =>
    void navigate({ to: '.', search: ((before: object) => ({ ...before, new: value })) as never })
  useKey('create', () => setNew('coaching'))
  return (
    <>
      <KindListPage
        kind={kind}
        about={t('coaching.aboutPage')}
        mayWrite={false}
        nav={<GrowNav />}
        action={
          <Button kind="primary" hint="C" onPress={() => setNew('coaching')}>
            {t('coaching.invite')}
          </Button>
        }
        columns={(names) => [
          {
            key: 'title',
            label: t('coaching.title'),
            isName: true,
            sort: true,
            render: (each) => each.title,
          },
          ...(['partner', 'side', 'state', 'endsOn'] as const).map((key) => ({
            key,
            label: t(`coaching.${key}`),
            width: 150,
            ...(key === 'state' || key === 'side' ? {} : { isSpare: true }),
            render: (each: Record<string, unknown>) => (
              <FieldValue kind={kind} name={key} value={each[key]} names={names} blank />
            ),
          })),
        ]}
      />
      {search['new'] === 'coaching' ? <InviteCoach onClose={() => setNew(undefined)} /> : null}
    </>
  )
}
