import { useState } from 'react'
import { call } from '../../../../web/data/client.ts'
import { useDo } from '../../../../web/data/use-do.ts'
import { t } from '../../../../web/text/t.ts'
import { Button } from '../../../../web/ui/button.tsx'
import { ComboBox } from '../../../../web/ui/combo-box.tsx'
import { Dialog } from '../../../../web/ui/dialog.tsx'
import { Form } from '../../../../web/ui/form.tsx'
import { Panel } from '../../../../web/ui/page.tsx'
import type { Option } from '../../../../web/ui/select.tsx'
import { toast } from '../../../../web/ui/toast-queue.ts'
import { useForm } from '../../../../web/ui/use-form.ts'

/** The way to ask somebody where they stand: they find it in their inbox. */
export function AskPeople({ refText }: { refText: string }) {
  const [isAsking, setAsking] = useState(false)
  return (
    <Panel>
      <Button onPress={() => setAsking(true)}>{t('decision.ask')}</Button>
      {isAsking ? <AskDialog refText={refText} onClose={() => setAsking(false)} /> : null}
    </Panel>
  )
}

function AskDialog({ refText, onClose }: { refText: string; onClose: () => void }) {
  const ask = useDo('decision.ask')
  const form = useForm({
    start: { people: null as Option | null },
    send: ({ people }) => ask.run({ ref: refText, people: people ? [people.value] : [] }),
    sent: (_, { people }) => {
      toast({ title: t('decision.asked', { who: people?.label ?? '' }) })
      onClose()
    },
  })
  const load = async (text: string, signal: AbortSignal): Promise<Option[]> =>
    (await call('comment.mentionable', { ref: refText, text }, signal)).people.map(({ ref, name }) => ({
      value: ref,
      label: name,
    }))
  return (
    <Dialog title={t('decision.askTitle')} isOpen onClose={onClose}>
      <Form form={form} submit={t('decision.askSend')} onCancel={onClose}>
        <ComboBox
          label={t('decision.askWhom')}
          help={t('decision.askHelp')}
          isRequired
          load={load}
          {...form.field('people')}
        />
      </Form>
    </Dialog>
  )
}
