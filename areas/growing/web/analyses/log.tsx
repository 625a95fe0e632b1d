import { useState } from 'react'
import { useDo } from '../../../../web/data/use-do.ts'
import { useRead } from '../../../../web/data/use-read.ts'
import { recordAddress } from '../../../../web/shell/record-address.ts'
import { t } from '../../../../web/text/t.ts'
import { Button } from '../../../../web/ui/button.tsx'
import { Dialog } from '../../../../web/ui/dialog.tsx'
import { Form } from '../../../../web/ui/form.tsx'
import { OutLink } from '../../../../web/ui/link.tsx'
import { NumberField } from '../../../../web/ui/number-field.tsx'
import { AsidePanel } from '../../../../web/ui/record-page.tsx'
import { useForm } from '../../../../web/ui/use-form.ts'
import css from '../grow.module.css'

/** An analysis as learning with a tool: logged by one press, and once; from then on the entry is one press away. */
export function LogPanel({ refText, isThere }: { refText: string; isThere: boolean }) {
  const read = useRead('analysis.read', { ref: refText })
  const [isLogging, setLogging] = useState(false)
  const logged = read.data?.logged ?? null
  return (
    <AsidePanel title={t('analysis.log')}>
      <div className={css['steps']}>
        <p className={css['small']}>
          {t(logged ? (logged.isBinned ? 'analysis.logBinned' : 'analysis.logDone') : 'analysis.logAbout')}
        </p>
        {logged ? (
          <OutLink look="button" href={recordAddress('learning-entry', logged.ref) ?? ''}>
            {t('analysis.logOpen', { ref: logged.ref })}
          </OutLink>
        ) : isThere && read.data ? (
          <div>
            <Button onPress={() => setLogging(true)}>{t('analysis.logAs')}</Button>
          </div>
        ) : null}
      </div>
      {isLogging ? <LogDialog refText={refText} onClose={() => setLogging(false)} /> : null}
    </AsidePanel>
  )
}

function LogDialog({ refText, onClose }: { refText: string; onClose: () => void }) {
  const log = useDo('analysis.log', {
    undo: (_, { ref, made }) => (made ? t('analysis.loggedNow', { ref }) : null),
  })
  const form = useForm({
    start: { hours: null as number | null },
    send: ({ hours }) => log.run({ ref: refText, hours: hours ?? 0 }),
    sent: onClose,
  })
  return (
    <Dialog title={t('analysis.logAs')} isOpen onClose={onClose}>
      <Form form={form} submit={t('analysis.logDo')} onCancel={onClose}>
        <NumberField
          label={t('analysis.hours')}
          help={t('analysis.hoursHelp')}
          isRequired
          autoFocus
          minValue={0}
          maxValue={1000}
          {...form.field('hours')}
        />
      </Form>
    </Dialog>
  )
}
