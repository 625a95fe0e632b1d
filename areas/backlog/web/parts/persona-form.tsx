import type { Names, RecordOf } from '../../../../web/data/types.ts'
import { useDo } from '../../../../web/data/use-do.ts'
import { KindForm } from '../../../../web/records/kind-form.tsx'
import { t } from '../../../../web/text/t.ts'
import { Dialog } from '../../../../web/ui/dialog.tsx'
import { persona as personaKind } from '../../contract.ts'

/** The form for a new persona. */
export function NewPersona({ onClose, onMade }: { onClose: () => void; onMade: (ref: string) => void }) {
  const create = useDo('persona.create')
  return (
    <Dialog title={t('persona.new')} isOpen onClose={onClose}>
      <KindForm
        kind={personaKind}
        submit={t('persona.make')}
        onCancel={onClose}
        create={(input) => create.run(input)}
        created={({ record }) => onMade(record.ref)}
      />
    </Dialog>
  )
}

type EditPersonaProps = { persona: RecordOf<'persona'>; names: Names; onClose: () => void }

export function EditPersona({ persona, names, onClose }: EditPersonaProps) {
  const change = useDo('persona.change')
  return (
    <Dialog title={t('item.editTitle', { ref: persona.ref })} isOpen onClose={onClose}>
      <KindForm
        kind={personaKind}
        record={persona}
        names={names}
        submit={t('item.save')}
        onCancel={onClose}
        change={(patch) => change.run({ ref: persona.ref, ...patch })}
        changed={onClose}
      />
    </Dialog>
  )
}
